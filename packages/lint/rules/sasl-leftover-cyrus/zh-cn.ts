/** Chinese words for a smtpd.conf of Cyrus SASL beside a Postfix that asks Dovecot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '没有程序读这个文件：登录的事 Postfix 问的是 Dovecot。',
  why: '它是给 Cyrus SASL 用的。在这里改机制或数据库，什么也不会变。',
  help: '删掉它；如果要用的就是 Cyrus SASL，设 smtpd_sasl_type = cyrus。',
  related: ['这里选择了 Dovecot'],
}))
