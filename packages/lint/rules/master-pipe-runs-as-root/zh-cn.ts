/** Chinese words for mail commands with too many rights. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ account, command }) => ({
  what: `${command} 不会以 ${account} 的身份运行命令。`,
  why: '要投递的时候它遇到致命错误停掉，邮件被推迟：命令里只要有一个错，发件人就可能拿到整台机器或整个邮件系统。',
  help: '专门为这个命令建一个用户。',
  related: ['邮件系统自己的帐号'],
}))
