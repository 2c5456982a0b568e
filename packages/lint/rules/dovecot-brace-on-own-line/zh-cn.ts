/** Chinese words for opening braces below their block's header. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ headerText }) => ({
  what: `"${headerText}" 的 { 必须写在同一行。`,
  why: "Dovecot 逐行读取，读到块的开头就停下：Expecting '{'。它启动不了。",
  related: ['它打开的块'],
  fixes: ['把括号移到上一行'],
}))
