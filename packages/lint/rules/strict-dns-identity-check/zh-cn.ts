/** Chinese words for checks that want the DNS of the client in perfect order. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, milder, present }) => ({
  what: `${name} 会拒掉很多正当的服务器。`,
  why:
    name === 'reject_unknown_client_hostname'
      ? '它要求客户端地址反查出的名字能再查回同一个地址。小公司和他们的服务商常常没弄对，DNS 一出毛病，他们的信就会延误。'
      : '它要求 HELO 里的名字在 DNS 里有地址或 MX。很多服务器用内部名字打招呼，DNS 一出毛病，它们的信就会延误。',
  help: present
    ? '删掉它，或者在前面加 warn_if_reject，先看一阵子日志。'
    : `改成 ${milder}，或者在前面加 warn_if_reject，先看一阵子日志。`,
  fixes: [`改成 ${milder}`],
}))
