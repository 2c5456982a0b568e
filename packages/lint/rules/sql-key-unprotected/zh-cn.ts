/** Chinese words for keys in texts whose quotes the program does not escape. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, quote, letter }) => ({
  what: `${text} 写在以 ${quote} 开头的文本里，得不到保护。`,
  why:
    quote === "E'"
      ? "程序会把键里的引号写成两个，却不动反斜杠，而反斜杠在 E'…' 里是转义符。地址里有 \\' 就会结束这段文本，余下的就成了 SQL。"
      : `键里只要有 ${quote} 就会结束这段文本，余下的就成了 SQL。`,
  ...(letter ? { fixes: ['去掉 E'] } : { help: '把键放在普通的单引号里。' }),
}))
