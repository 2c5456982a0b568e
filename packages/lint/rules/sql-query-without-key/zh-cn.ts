/** Chinese words for queries that ask the same for every address or user. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ query: { program, role } }) => {
  if (program === 'postfix') {
    return {
      what: '这个查询里没有 %s：不管查什么键，答案都一样。',
      why: 'Postfix 把所有行合起来当作任何地址的答案：每个收件人都算存在，或者收到所有人的信。',
      help: "和存放键的那一列比较，例如 WHERE address = '%s'。",
    }
  }
  const variable = program === 'courier' ? '$(local_part)@$(domain)' : program === 'dovecot24' ? '%{user}' : '%u'
  return {
    what: `这个查询里没有 ${variable}：不管哪个用户，返回的行都一样。`,
    why:
      role === 'user'
        ? '所有用户都得到第一行的邮箱；如果有几行，就谁也没有。'
        : '只有一行时，它的密码能打开所有用户名；有几行时，登录失败。',
    help: `和存放登录名的那一列比较，例如 WHERE username = '${variable}'。`,
  }
})
