/** Chinese words for files of a passdb or userdb that are missing. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path }) => ({
  what: `目录里没有 ${path} 这个文件。`,
  why: 'doveconf 不检查这一点；认证进程打开该文件时才会停下，这个数据库里的用户都登录不了。',
  help: '创建这个文件，或者改成实际存在的文件名。',
}))
