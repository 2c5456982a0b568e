/** Chinese words for a passdb without a userdb. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这个 passdb 旁边既没有 userdb，也没有 mail_uid。',
  why: '密码能验证，但 Dovecot 不知道该以哪个用户打开邮箱："Logged in, but initialization failed"，日志里是 "User is missing UID"。',
  help: '加一个 userdb，例如 driver = static；passdb 已经返回这些字段时用 driver = prefetch；邮件都归一个用户时，也可以设置 mail_uid 和 mail_gid。',
}))
