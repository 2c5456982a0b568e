/** Chinese words for restriction classes that are declared and not defined. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, empty }) => ({
  what: empty ? `限制类 ${name} 是空的。` : `限制类 ${name} 没有定义。`,
  why: 'smtpd 每次启动都会以 "restriction class needs a definition" 停下，谁也连不上。',
  help: `写上 ${name} = … 和这个类的限制，或者从 smtpd_restriction_classes 里去掉这个名字。`,
}))
