/** Chinese words for a log file without the service that writes it. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '设了 maillog_file，但 master.cf 里没有负责写日志的 postlog 服务。',
  why: '"postfix start" 和 "postfix check" 都遇到致命错误停掉，因为大多数守护进程把日志交给这个服务来写。',
  fixes: ['加上 postlog 服务'],
}))
