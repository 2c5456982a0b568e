/** Chinese words for entries over which the zone is refused. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WHAT: Readonly<Record<string, string>> = {
  'missing-type': '这一行没有记录类型。',
  'missing-data': '记录类型后面什么也没有。',
  'unclosed-quote': '这个引号在这一行里没有关上。',
  'unclosed-parenthesis': '这个括号一直没有关上。',
  'unopened-parenthesis': '这个右括号没有对应的左括号。',
}

export const words = translate<typeof rule>(({ code }) => ({
  what: WHAT[code] as string,
  why: '服务器继续用旧的区域，或者一个也不答复：别的邮件服务器找不到 MX，也找不到地址。',
  help: code === 'missing-type' ? '备注前面加 ;。记录要有类型和数据。' : '把这一条写完整，再运行 named-checkzone。',
}))
