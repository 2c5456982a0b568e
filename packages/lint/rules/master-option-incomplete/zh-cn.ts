/** Chinese words for options of master.cf that are cut short. */

import type { Words } from '../../src/translation.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const DAEMON_STOPS = '守护进程每次为这个服务启动，都遇到致命错误停掉。'
const MASTER_STOPS = 'master 读到这里遇到致命错误停掉，整个 Postfix 都不运行。'

export const words = translate<typeof rule>(({ source, range, fault, text }): Words => {
  if (fault.impact === 'ignored') {
    return {
      what: '这个词里开了花括号却没有关，于是这一条余下的部分都算这个词的。',
      why: '哪个程序都不会提示；后面的选项就是没有设上。',
      help: '把花括号关上，或者删掉它。',
    }
  }
  if (source.text[range.start - 1] === '}') {
    return {
      what: `"${text}" 粘在右花括号上。`,
      why: MASTER_STOPS,
      help: '在右花括号后面加一个空格，或者把文字移到花括号里面。',
    }
  }
  if (/^-o?$/.test(text)) {
    return { what: '这个 -o 后面没有设置。', why: DAEMON_STOPS, help: '写成 -o name=value，或者删掉这个选项。' }
  }
  if (/^(?:-o)?\{[^}]*$/.test(text)) {
    return {
      what: '这里开的花括号一直没有关。',
      why: MASTER_STOPS,
      help: '写成 -o { name = value }，两个花括号都要有。',
    }
  }
  if (/^(?:-o)?\{?\s*=/.test(text)) {
    return { what: '这个 -o 的设置没有参数名。', why: DAEMON_STOPS, help: '在 "=" 前面写上参数名。' }
  }
  return {
    what: `-o ${text} 里没有 "="。`,
    why: DAEMON_STOPS,
    help: '写成 -o name=value；要设成空值，就以 "=" 结尾。',
  }
})
