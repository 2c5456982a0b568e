/** Chinese words for lines of start settings that the shell does not take for a setting. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code }) => ({
  what: WHAT[code] ?? '这一行不是正确的赋值。',
  why: '启动脚本用 sh 读入这个文件：这项设置传不过去，服务按默认值运行。',
  ...(code === 'blank-before-equals'
    ? { fixes: ['删掉空格'] }
    : { help: '写 NAME=value，一行一个；值里有空格时用双引号括起来。' }),
}))

const WHAT: Readonly<Record<string, string>> = {
  'blank-before-equals': '= 前面有空格，名字就成了命令。',
  'words-behind-value': '值后面的词会当作命令执行，设置就丢了。',
  'several-assignments': '一行里有两项设置。',
}
