/** Chinese words for domains that cannot be the own one. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: /local(?:host|domain)/i.test(text) ? `${text} 不是谁的邮件域名。` : `${text} 是顶级域名，不是您自己的域名。`,
  why: 'Postfix 把它加在没有域名的名字后面，$mydomain 还会把它带进本机域名的列表：别的服务器会拒绝这种域名的发件人。',
  help: '写您的邮件地址里 @ 后面的域名。',
}))
