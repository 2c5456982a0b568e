/** Chinese words for host names that Postfix refuses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, code, part }) => ({
  what: `${setting.name.text} ${faultOf(code, part)}`,
  why: 'Postfix 的所有命令和守护进程都以 "bad parameter value" 停下：信收不进也发不出。',
  help: '写成 mail.corp.test 这样的名字：字母、数字、段中间的连字符，各段之间用点。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))

function faultOf(code: string, part: string): string {
  switch (code) {
    case 'empty':
      return '不能为空。'
    case 'character':
      return `里有 "${part}"，主机名里不能有它。`
    case 'delimiter':
      return '里有个点，并没有隔开什么。'
    case 'hyphen':
      return '里有一段以连字符开头或结尾。'
    case 'numeric':
      return '是地址；Postfix 要的是名字。'
    default:
      return '太长：每段最多 63 个字符，总共最多 255 个。'
  }
}
