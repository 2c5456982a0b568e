/** Chinese words for databases whose module is not installed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ module: { program, database, file }, directory }) => {
  const dovecot = program === 'Dovecot'
  return {
    what: `${directory} 里没有 ${file}，${program} 要靠它连数据库。`,
    why: dovecot
      ? `认证进程会停下，报 "Unknown database driver '${database}'"；谁也登录不了，SMTP 也一样。`
      : 'authdaemond 载入不了这个模块，它的用户就一个也不认识：登录失败。',
    help: `安装提供它的软件包，例如 ${dovecot ? `dovecot-${database}` : `courier-authlib-${database}`}。`,
  }
})
