/** Chinese words for different recipient delimiters. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const shown = (text: string) => (text === '' ? '什么也没有' : text)

export const words = translate<typeof rule>(({ mine, theirs, dovecot }) => {
  const missing = [...mine].filter((c) => !theirs.includes(c))
  return {
    what: dovecot
      ? `Dovecot 的扩展分隔符是 ${shown(theirs)}，Postfix 的是 ${shown(mine)}。`
      : `Postfix 的扩展分隔符是 ${shown(mine)}，Dovecot 用默认值 ${shown(theirs)}。`,
    why:
      missing.length > 0
        ? `发给 anna${missing[0]}lists 的邮件通过了 Postfix，接着又被拒：Dovecot 要找的是叫这整个名字的用户。`
        : `Dovecot 会在属于名字的字符处切开：发给 anna${[...theirs].find((c) => !mine.includes(c))}maria 的邮件进了 anna 的邮箱。`,
    related: ['Postfix 的 recipient_delimiter'],
    ...(dovecot ? { fixes: [`写成 ${mine}`] } : { help: `在 Dovecot 里也设 recipient_delimiter = ${mine}。` }),
  }
})
