/** Chinese words for ports for users that accept mail without a login. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => {
  const set = service.overrides.some(({ name }) => name.text === 'smtpd_relay_restrictions')
  return {
    what: `${service.service.text} 收没有登录的客户端发来的邮件。`,
    why: '它成了各处来信的第二个入口，没有 25 端口上的检查，用的还是给用户准备的设置。',
    ...(set
      ? { help: '让这个服务的 smtpd_relay_restrictions 以 permit_sasl_authenticated,reject 结尾。' }
      : { fixes: ['拒绝没有登录的客户端'] }),
  }
})
