/** Chinese words for passwords in the log of Dovecot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 会把密码写进日志。`,
  why:
    name === 'auth_debug_passwords'
      ? '客户端发来的内容和数据库返回的内容都会记下来；谁能看日志，谁就有了密码。'
      : '输错的密码会原样记进日志，而它们多半和正确的密码只差一个字符。',
  fixes: ['关掉它'],
}))
