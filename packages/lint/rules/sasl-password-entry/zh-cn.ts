/** Chinese words for rows of the client's password table that are not user:password. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ problem }) => ({
  what: problem === 'no colon' ? '这一行没有冒号，不是“用户名:密码”。' : '冒号两边的空格会算进用户名或密码里。',
  why: 'SMTP 客户端就用它看到的内容去登录：要么整段当作用户名而没有密码，要么多出一个空格。中继服务器会拒绝，信留在队列里，报 "authentication failed"。',
  help: '写成“用户名:密码”，冒号两边不留空格。',
}))
