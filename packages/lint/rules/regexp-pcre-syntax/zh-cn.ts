/** Chinese words for notation of Perl in regexp tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }, english) => {
  const isShort = english.help === undefined
  return {
    what: `${text} 是 Perl 的写法，regexp 表不认识。`,
    why: text.startsWith('(')
      ? 'Postfix 会跳过这一行，只在日志里留一条警告。'
      : '这个模式会被接受，没有任何警告，但永远匹配不到想要的内容。',
    ...(isShort
      ? { fixes: (title: string) => title.replace(/^Write /, '改成 ') }
      : { help: '在 main.cf 里把表的类型写成 pcre:，或者只用 POSIX 写法来写模式。' }),
  }
})
