/** Chinese words for settings of smtpd.conf without a value. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: name ? `${name} 没有值。` : '这个设置没有值。',
  why: 'Cyrus SASL 因此拒绝整个文件：smtpd 报 "SASL per-process initialization failed" 然后退出。',
  help: '写上值，或者在行首加 #。',
}))
