/** Chinese words for mail that passes by milters that do not answer. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '连不上 milter 时，邮件照样放行。',
  why: '发出去的没有 DKIM 签名，收进来的没有扫描，只有日志里的一条警告会说起这件事。',
  help: '每个 milter 分别决定：防病毒的过滤器要用 tempfail（发件方稍后再试），只给邮件打标记的可以用 accept。从 Postfix 3.0 起每个 milter 可以有自己的设置：{ inet:localhost:11332, default_action=tempfail }。',
}))
