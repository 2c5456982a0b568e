/** Chinese words for MIME that is to be converted and not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'force_mime_input_conversion = yes 和 disable_mime_input_processing = yes 互相排斥。',
  why: 'cleanup 每次启动都停在 "do not specify both"，邮件都进不了队列。',
  related: ['在这里关掉了 MIME 的读取'],
  help: '把其中一个设成 no。',
}))
