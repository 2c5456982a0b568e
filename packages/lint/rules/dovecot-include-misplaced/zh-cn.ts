/** Chinese words for passdb files included from another topic's file. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, file }) => ({
  what: `${path} 是在 ${file} 里引入的，没人会到那里去找。`,
  why: '能用只是碰巧：10-auth.conf 可能还引入了另一个 passdb，那个会先被查询，而且两个都算数。',
  help: '把这一行移到 10-auth.conf，替换掉你不用的那种账号的 !include。',
}))
