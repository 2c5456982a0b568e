/** Chinese words for default_privs and mail_owner with the same account. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ account, parameter }) => ({
  what: `${parameter} 和 ${parameter === 'default_privs' ? 'mail_owner' : 'default_privs'} 都是 ${account}。`,
  why: '别名文件启动的每个命令都能读写队列，所以 Postfix 拒绝运行：每个程序都因致命错误退出。',
  help: 'mail_owner 用 postfix，default_privs 用 nobody 或别的没有权限的账号。',
}))
