/** Chinese words for an open directory of authdaemond's socket. */

import { modeText } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, mode }) => ({
  what: `所有用户都能进入 ${path}（权限 ${modeText(mode)}），authdaemond 的套接字就在里面。`,
  why: '谁能连上这个套接字，它就回答谁：任何邮箱的密码哈希都给，数据库里有明文密码的话，明文也给。唯一的保护就是这个目录的权限。',
  help: `给目录设一个邮件程序所在的组，然后运行 chmod 0750 ${path}。`,
}))
