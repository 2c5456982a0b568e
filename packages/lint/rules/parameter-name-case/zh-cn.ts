/** Chinese words for parameter names in the wrong letter case. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, name }) => ({
  what: `Postfix 认识 ${name}；${setting.name.text} 对它来说是另一个名字。`,
  why: '这一行会被当作您自己起的名字，没有程序读它。',
  help: `写成 ${name}，或者删掉这一行。`,
  fixes: [`写成 ${name}`],
}))
