/** Chinese words for delimiters that cut ordinary addresses apart. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, fault }) => ({
  what: {
    blank: `"${text}" 里的每个字符都是分隔符，空格或逗号也算。`,
    letter: `"${text}" 会在字母或数字处把地址切开。`,
    at: '@ 不能作分隔符：看的部分到它为止。',
    several: 'Postfix 2.11 之前，分隔符只能是一个字符。',
  }[fault],
  why:
    fault === 'at'
      ? '它永远匹配不到。'
      : fault === 'several'
        ? '旧版本只用第一个字符。'
        : 'Postfix 用第一个分隔符之前的部分去查，所以发给普通名字的邮件会到别人那里，或者被拒。',
  help: '字符一个挨一个地写，例如 + 或 +-',
}))
