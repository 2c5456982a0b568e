/** Chinese words for a mail server that does not listen to the network. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host, mx, addresses, loopback, setting }) => ({
  what: loopback
    ? `发到 ${mx.owner} 的邮件要送到 ${host}，而 Postfix 只在本机监听。`
    : `发到 ${mx.owner} 的邮件要送到 ${host}${addresses.length > 0 ? `（${addresses.join(', ')}）` : ''}，而 Postfix 只在 ${setting.value.text} 监听。`,
  why: '别的服务器连不上 25 端口：邮件收不到，几天后退给发件人。',
  help: '写 inet_interfaces = all，再重启 Postfix。防火墙也要放开 25 端口。',
  related: ['MX 记录'],
}))
