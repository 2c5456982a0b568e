/** Chinese words for client certificates that nobody asks for. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 永远看不到证书：smtpd_tls_ask_ccert 没有打开。`,
  why: '服务器不向客户端要证书，客户端也就不会发。本该放行的客户端被拒绝，日志里每次会话都有警告。',
  help: '为这个服务设置 smtpd_tls_ask_ccert = yes，服务器自己也要有证书。',
}))
