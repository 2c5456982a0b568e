/** Chinese words for lines of MySQL option files that are refused. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WORDS: Readonly<Record<string, { readonly what: string; readonly why: string; readonly help: string }>> = {
  'unclosed-group': {
    what: '这个组的方括号没有关上。',
    why: '服务器和客户端都停在 "Wrong group definition in config file"。',
    help: '写成 [group]，两个方括号都要有。',
  },
  'missing-path': {
    what: '这个 include 后面什么也没写。',
    why: '服务器和客户端都停在 "Wrong \'!include\' directive in config file"。',
    help: '后面写上路径，或者删掉这一行。',
  },
  'unknown-directive': {
    what: '没有这样的指令，只有 !include 和 !includedir。',
    why: '程序跳过这一行：该读的文件没有读。',
    help: '写 !include 加文件，或者 !includedir 加目录。',
  },
  'missing-name': {
    what: '这个 = 前面没有选项名。',
    why: '程序拿到一个没有名字的选项，就停掉。',
    help: '写上名字，或者删掉这一行。',
  },
}

export const words = translate<typeof rule>(({ code }) => WORDS[code] as (typeof WORDS)[string])
