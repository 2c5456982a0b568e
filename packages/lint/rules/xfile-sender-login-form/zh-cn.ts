/** Chinese words for owners of addresses in another form than the logins. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ owner }) => {
  const name = owner.slice(0, owner.indexOf('@'))
  return {
    what: `Dovecot 报告的登录名是 ${name}，不是 ${owner}。`,
    why: 'auth_username_format 去掉了域名，所以没有哪个登录名是地址的主人：登录过的发件人个个被拒，报 "not owned by user"。',
    help: `所有的行都写 ${name}，或者让 auth_username_format 保持默认。`,
    related: ['登录名在这里丢掉了域名'],
  }
})
