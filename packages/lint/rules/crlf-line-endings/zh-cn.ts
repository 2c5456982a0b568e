/** Chinese words for lines that end as on Windows. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ count, kept }) => ({
  what: `有 ${count} 行在换行符前多了一个回车符。`,
  why: kept
    ? '读这个文件的 shell 会保留它：每个值末尾都带着一个看不见的字符。'
    : '读这个文件的程序会去掉它，但改这个文件的脚本会弄得两种行尾混在一起。',
  fixes: ['去掉回车符'],
}))
