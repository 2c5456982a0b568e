/** Chinese words for wrapper mode on ports where clients begin with plain SMTP. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, service, port }) => ({
  what: `端口 ${port}${service ? `（服务 ${service.service.text}）` : ''} 打开了 wrappermode，而客户端在这里要的是明文 SMTP 加 STARTTLS。`,
  why: '服务器等着 TLS 握手，客户端等着问候：正常的客户端一个也连不上。',
  ...(service !== undefined && setting.service === service
    ? {}
    : { help: '只给端口 465 的服务设它，在 master.cf 里用 -o smtpd_tls_wrappermode=yes。' }),
  fixes: (title) => (title.startsWith('Demand') ? '改为强制 STARTTLS' : '去掉 wrappermode'),
}))
