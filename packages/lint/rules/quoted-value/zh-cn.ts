/** Chinese words for quotes around values. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const NUMBERS = ['bool', 'nbool', 'int', 'nint', 'long', 'time']

export const words = translate<typeof rule>(({ setting, parameter, source, range }) => {
  const { type, kind, list } = parameter
  const stops = NUMBERS.includes(type) || kind === 'host' || kind === 'enum'
  return {
    what:
      source.slice(range).length === 2
        ? `${setting.name.text} 不是空的：它的值是两个引号。`
        : `引号成了 ${setting.name.text} 的值的一部分。`,
    why: stops
      ? '带引号的值都无效：用到它的程序遇到致命错误停掉。'
      : kind === 'restriction-list'
        ? '没有叫这个名字的限制：SMTP 服务器对每个走到这里的人都答复 451。'
        : list
          ? '带引号的词和任何名字、地址都不相等，永远匹配不到。'
          : 'Postfix 连引号一起用这个值。',
    fixes: ['去掉引号'],
  }
})
