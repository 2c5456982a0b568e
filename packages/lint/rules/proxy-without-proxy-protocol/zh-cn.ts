/** Chinese words for the PROXY protocol behind postscreen. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ protocol }) => ({
  what: '在 postscreen 后面，smtpd_upstream_proxy_protocol 不起作用。',
  why: '25 端口的连接由 postscreen 接。它看到的是代理的地址，不是客户端的；代理替客户端报的那一行，它又当成客户端抢先说话。',
  help: `25 端口设 postscreen_upstream_proxy_protocol = ${protocol}，其他端口用 -o 设 smtpd_upstream_proxy_protocol。`,
  related: ['连接由它来接'],
  fixes: ['把 postscreen_upstream_proxy_protocol 也设上'],
}))
