/** Chinese words for options of master.cf that are cut short. */

import { translate, type Words } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const DAEMON_STOPS = '守护进程每次为这个服务启动，都遇到致命错误停掉。'
const MASTER_STOPS = 'master 读到这里遇到致命错误停掉，整个 Postfix 都不运行。'

/** The words by the English advice, which each fault has of its own. */
const FAULTS: Readonly<Record<string, (text: string) => Words>> = {
  'Write -o name=value, or delete the option.': () => ({
    what: '这个 -o 后面没有设置。',
    why: DAEMON_STOPS,
    help: '写成 -o name=value，或者删掉这个选项。',
  }),
  'Write -o name=value; for an empty value end with the "=".': (text) => ({
    what: `-o ${text} 里没有 "="。`,
    why: DAEMON_STOPS,
    help: '写成 -o name=value；要设成空值，就以 "=" 结尾。',
  }),
  'Write the parameter in front of the "=".': () => ({
    what: '这个 -o 的设置没有参数名。',
    why: DAEMON_STOPS,
    help: '在 "=" 前面写上参数名。',
  }),
  'Write -o { name = value } with both braces.': () => ({
    what: '这里开的花括号一直没有关。',
    why: MASTER_STOPS,
    help: '写成 -o { name = value }，两个花括号都要有。',
  }),
  'Put a blank behind the closing brace, or the text inside the braces.': (text) => ({
    what: `"${text}" 粘在右花括号上。`,
    why: MASTER_STOPS,
    help: '在右花括号后面加一个空格，或者把文字移到花括号里面。',
  }),
  'Close the brace, or delete it.': () => ({
    what: '这个词里开了花括号却没有关，于是这一条余下的部分都算这个词的。',
    why: '哪个程序都不会提示；后面的选项就是没有设上。',
    help: '把花括号关上，或者删掉它。',
  }),
}

export const words = translate<typeof rule>(({ fault, text }, { what }) => FAULTS[fault.help]?.(text) ?? { what })
