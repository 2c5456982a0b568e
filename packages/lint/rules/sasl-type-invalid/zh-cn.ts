/** Chinese words for SASL implementations that Postfix does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, known }) => ({
  what: `Postfix 没有叫 "${name}" 的 SASL 实现。`,
  why:
    known.length > 1
      ? '只要打开了登录，smtpd 每次有连接都会以 "SASL per-process initialization failed" 停下。'
      : '客户端每次要登录投递都会以 "SASL library initialization" 停下；dovecot 只能用在服务器一侧。',
  help: `写 ${known.join(' 或 ')}。`,
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
