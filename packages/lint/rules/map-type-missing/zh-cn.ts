/** Chinese words for tables named by their path alone. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, path, type }) => ({
  what: `${name} 写了 ${path}，却没有写表的类型。`,
  why: '打开它的守护进程遇到致命错误停掉（expecting "type:name" form），用到这个表的邮件一直等着。',
  ...(path.includes('/')
    ? { fixes: [`写成 ${type}:${path}`] }
    : { help: '写成 type:name，例如 hash:/etc/postfix/virtual。' }),
}))
