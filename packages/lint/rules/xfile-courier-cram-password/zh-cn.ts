/** Chinese words for mechanisms that need plain passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ mechanism }) => ({
  what: `${mechanism} 要用明文密码，而没有哪一列存明文密码。`,
  why: '宣告了这个机制，邮件客户端就选它，用它登录都失败。',
  help: '从列表里去掉它，或者存明文密码，并用 CLEAR_PWFIELD 写上那一列。',
  related: ['只有散列'],
}))
