/** Chinese words for authdaemond without the path of its socket. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '用了 authdaemond，却没有设置 authdaemond_path。',
  why: '除非函数库编译时就写对了路径，否则它会去 /dev/null 找：日志里是 "cannot connect to Courier authdaemond"，所有登录都失败。',
  help: '加一行 authdaemond_path:，写套接字的完整路径，例如 /run/courier/authdaemon/socket。',
}))
