/** Chinese words for ways of checking passwords that do not exist. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, glued }) => ({
  what: glued ? `${name} 不是检查密码的方法；这里是不是少了换行？` : `Cyrus SASL 不能用 ${name} 检查密码。`,
  why: '日志里是 "unknown password verifier(s)"，所有登录都失败。',
  help: /^(?:pam|shadow|ldap)$/i.test(name)
    ? `写 saslauthd，并在启动这个守护进程时加上 -a ${name.toLowerCase()}。`
    : '检查方法有 auxprop（sasldb、SQL、LDAP）、saslauthd 和 authdaemond。',
  fixes: (title) => title.replace(/^Write /, '写成 '),
}))
