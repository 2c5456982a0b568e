/** Chinese words for greetings without the host name in front. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, word }) => {
  const comma = /^(.*\w[)}]?)[,;:.!]+$/.exec(word)?.[1]
  const leads = comma !== undefined && /^\$|\./.test(comma)
  return {
    what: leads ? `"${word}" 带着后面那个符号，就不是主机名了。` : `欢迎语开头是 "${word}"，不是主机名。`,
    why: '"220 …" 后面的第一个词是服务器的名字（RFC 5321, 4.2）。客户端和检测工具读到的是错的名字，有的会就此拒绝。',
    help: `写成 ${setting.name.text} = $myhostname ESMTP`,
    fixes: [leads ? `写成 ${comma}` : '在前面加上 $myhostname'],
  }
})
