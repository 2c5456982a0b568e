/** Chinese words for TLS demanded on port 25. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '端口 25 要求每台来投信的服务器都用 TLS。',
  why: '没有 TLS 的服务器，以及协商不出协议的服务器，都会被拒：“530 Must issue a STARTTLS command first”；RFC 2487 禁止公网邮件服务器这样做。',
  help: '在 main.cf 里写 may，给提交服务用 -o 设 encrypt。',
  fixes: ['改成 may'],
}))
