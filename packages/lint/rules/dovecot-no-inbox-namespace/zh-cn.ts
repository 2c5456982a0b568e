/** Chinese words for namespaces without the INBOX. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '没有一个 namespace 写了 inbox = yes。',
  why: '只要写了一个 namespace，Dovecot 就不再自动创建。之后每次登录都以 "inbox=yes namespace missing" 告终。',
  help: '在用户自己邮件的 namespace 里加上 inbox = yes，或者加一个块 namespace inbox { inbox = yes }。',
}))
