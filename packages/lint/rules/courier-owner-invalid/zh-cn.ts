/** Chinese words for owners of mailboxes that Courier refuses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ what, zero }) => ({
  what: zero ? `Courier 不接受 root 的 ${what} 0。` : `这里的 ${what} 要写数字。`,
  why: `每个账号都会得到这个 ${what}：日志里是 "invalid value for ${what}"，谁也登录不了。`,
  help: `写邮箱属主的数字编号（id -${what[0]} vmail），放在单引号里。`,
}))
