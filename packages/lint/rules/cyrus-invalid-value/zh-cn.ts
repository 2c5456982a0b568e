/** Chinese words for values that options of Cyrus SASL do not take. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ option, text }, english) => {
  const { name, type, values = [], min, max } = option
  return {
    what: `${name} 不能是 "${text}"。`,
    why: WHY[type] ?? '插件不认识这个词，会就此放弃，或者按默认值运行。',
    ...(english.help === undefined
      ? {}
      : {
          help:
            values.length > 0
              ? `可以写 ${values.join('、')}。`
              : type === 'bool'
                ? '写 yes 或 no。'
                : min === undefined
                  ? '写一个数字。'
                  : `写一个 ${min} 到 ${max} 之间的数。`,
        }),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})

const DIGITS = '插件只取开头的数字，没有数字就算 0。'

const WHY: Readonly<Record<string, string>> = {
  int: '函数库只取开头的数字，没有数字就算 0。',
  uint: DIGITS,
  minutes: DIGITS,
  bytes: DIGITS,
  bool: '只有 yes、on、true、1 这样的词才算打开；其他的词都算关。',
}
