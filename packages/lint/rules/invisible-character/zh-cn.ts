/** Chinese words for characters that nobody sees. */

import { characterName } from '../../src/look-alikes.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NUL 字节',
  '\u00a0': '不换行空格',
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u202f': '窄的不换行空格',
  '\u2028': '行分隔符',
  '\ufeff': '字节顺序标记',
  '\u200e': '从左到右标记',
  '\u200f': '从右到左标记',
}

export const words = translate<typeof rule>(({ source, range, language, breaks }) => {
  const [character] = [...source.slice(range)] as [string]
  return {
    what: `这里有一个${nameOf(character)}，谁也看不见它。`,
    why:
      character === '\0'
        ? `${language} 不会读这一行在它后面的内容。`
        : `对 ${language} 来说它和字母一样是个字符：${breaks ? '这一行读不通' : '它所在的词成了另一个词'}。`,
    fixes: ['去掉它，或改成普通空格'],
  }
})

function nameOf(character: string): string {
  const code = /\((U\+[0-9A-F]+)\)$/.exec(characterName(character))?.[1]
  const kind = /[\u202a-\u202e\u2066-\u2069]/.test(character)
    ? '改变文字方向的标记'
    : character < ' ' || (character >= '\x7f' && character <= '\x9f')
      ? '控制字符'
      : '不可见字符'
  return `${NAMES[character] ?? kind}（${code}）`
}
