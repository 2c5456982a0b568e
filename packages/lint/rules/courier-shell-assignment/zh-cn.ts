/** Chinese words for lines of Courier's shell files that are no setting. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code }, english) => ({
  what: WHAT[code] ?? '这一行不是正确的赋值。',
  why: '启动脚本用 sh 读入这个文件，Courier 再从那里取设置：这一行实际得到的和看上去的不一样。',
  ...(english.help === undefined ? {} : { help: '写成 NAME=value，= 两边不要空格；值里有空格就加双引号。' }),
  fixes: ['删掉空格'],
}))

/** What each problem of the grammar means to the administrator. */
const WHAT: Readonly<Record<string, string>> = {
  'blank-before-equals': '= 前面有空格，名字就成了命令。',
  'blank-in-name': '空格会成为名字的一部分。',
  'words-behind-value': '值后面的词会被当作命令运行。',
  'several-assignments': '一行里写了两个设置。',
  'unclosed-quote': '引号没有闭合。',
  'missing-equals': '这一行没有 "="。',
  'missing-name': '= 前面没有名字。',
  'text-behind-quote': '右引号后面的内容不会被读到。',
  'single-quotes': 'authdaemond 把单引号当作值的一部分。',
  'blank-in-bare-value': '值里有空格，要加双引号。',
}
