/** Chinese words for items of relay_domains that stand for their subdomains too. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `${text} 的所有子域，这台服务器也会中继。`,
  why: 'parent_domain_matches_subdomains 里有 relay_domains，默认就是这样。于是陌生人也能给域里那些本不该收外来信的主机发信。',
  help: '把 relay_domains 从 parent_domain_matches_subdomains 里去掉；要包括 corp.test 的子域时，写 .corp.test。',
}))
