/** Chinese words for old names of restrictions. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ old, name, since }) => ({
  what: `从 Postfix ${since} 起，${old} 改名为 ${name}。`,
  why: '旧名字还能用，但手册里已经不再讲它。',
  fixes: [`改成 ${name}`],
}))
