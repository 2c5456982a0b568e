/** Chinese words for table types that Postfix does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, nearest }) => ({
  what: `Postfix 没有 ${type} 类型的表。`,
  why: '打开这个表的守护进程在日志里记 "unsupported dictionary type"，然后答复临时错误：用到这个表的邮件一直等着。',
  ...(nearest ? { fixes: [`写成 ${nearest}`] } : { help: '"postconf -m" 列出已安装的类型。' }),
}))
