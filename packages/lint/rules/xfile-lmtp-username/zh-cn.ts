/** Chinese words for addresses whose domain Dovecot drops. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, asks }) => ({
  what: `auth_username_format = ${text} 去掉了域名，而 Postfix 按完整的地址投递。`,
  why: `Postfix 指的是 anna@example.org，Dovecot 找的却是 anna${asks ? '，配置里要用域名的地方也都是空的' : ''}："550 5.1.1 User doesn't exist"，或者两个同名的人共用一个邮箱。`,
  help: '不要写 auth_username_format：默认就是小写的完整地址。',
  related: ['Postfix 按完整的地址投递', '这里要用域名'],
}))
