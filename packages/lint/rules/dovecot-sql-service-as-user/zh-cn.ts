/** Chinese words for %s where the user is meant. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => {
  const meant = text.replace(/s$/, 'u')
  return {
    what: `${text} 在这里是 imap、pop3 之类的协议；用户是 ${meant}。`,
    why: '%s 在 Postfix 里代表地址，在 Dovecot 里代表服务。没有用户叫 "imap"，所以谁也登录不了。',
    fixes: [`改成 ${meant}`],
  }
})
