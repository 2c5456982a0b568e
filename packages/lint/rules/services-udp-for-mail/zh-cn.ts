/** Chinese words for UDP ports for services of mail. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 的 UDP 端口没有程序用。`,
  why: '邮件只走 TCP：master(8) 把这个名字当作 TCP 服务来查，从不打开这个端口。',
  help: '删掉这一行，防火墙上也不要开这个端口。',
}))
