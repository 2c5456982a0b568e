/** Chinese words for mailboxes of the account of Postfix. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ id, program, account }) => ({
  what: `${program} 以 ${id === account ? `${id} ` : `${id}（就是 ${account}）`}存放邮件，这是 Postfix 自己的帐号。`,
  why: '别的程序都不该用这个帐号：谁攻破了读邮箱的程序，就能改动队列和里面等着的所有邮件；反过来，Postfix 的守护进程也能读写所有邮箱。',
  help: '专门为邮箱建一个帐号（例如 vmail，编号 5000），在所有文件里写它的编号，并把已有的邮件改归它。',
}))
