/** Chinese words for logins whose case is kept. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ format, sensitive }) => ({
  what: `Dovecot 按用户输入的样子查用户名${format === '' ? '' : `（${format}）`}，Postfix 用小写查。`,
  why: sensitive
    ? '这种数据库区分大小写：用户输入 Anna@corp.test 就登录不了，而发到这个地址的邮件能收到。'
    : '如果数据库区分大小写，用户输入 Anna@corp.test 就登录不了，而发到这个地址的邮件能收到。',
  help: '不要写 auth_username_format，或者写 %Lu（2.4 写 %{user | lower}）。',
  related: ['Postfix 用小写来查'],
}))
