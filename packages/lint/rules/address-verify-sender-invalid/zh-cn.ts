/** Chinese words for senders of address probes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `"${text}" 的 @ ${text.startsWith('@') ? '前面没有用户名' : '后面没有域名'}。`,
  why: 'verify 每次被调用都会因致命错误退出，所以凡是要验证的地址都会被暂时拒绝。',
  help: '写一个名字（例如 $double_bounce_sender）、完整的地址 name@domain，或者用 <> 表示空发件人。',
}))
