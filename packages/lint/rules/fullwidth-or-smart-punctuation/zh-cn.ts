/** Chinese words for full-width signs and typographic quotes. */

import { withoutLookAlikes } from '../../src/look-alikes.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, language, breaks, edits }) => {
  const character = source.slice(range)
  const plain = withoutLookAlikes(character)
  const sign = plain.trim() === '' ? '空格' : /^["']+$/.test(plain) ? '引号' : `“${plain}”`
  return {
    what: `字符 ${[...character][0] as string} 对 ${language} 来说不是${sign}。`,
    why:
      breaks && plain.startsWith('#')
        ? '只有半角的 # 才开始注释：这一行会被当作配置来读，而且读不通。'
        : breaks
          ? '因为它，这一行读不通。'
          : '它和字母一样，只是值里的一个普通字符，所以这个值并不是看上去的样子。',
    fixes: [edits.length > 1 ? '把这一行改用半角字符' : `改写为${sign}`],
  }
})
