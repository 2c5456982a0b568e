/** Chinese words for names of parameters without a dollar sign. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, source, range, name, braced }) => ({
  what: `${setting.name.text} 里的 "${source.slice(range)}" 只是一个词：没有 "$"，它就不代表 ${name} 的值。`,
  why: braced
    ? 'Postfix 把花括号和名字都当作普通文字。'
    : `Postfix 拿去比较的是 "${name}" 这个词，没有信会发往这样的地址，所以您想写的值并不在里面。`,
  fixes: ['在前面加上 "$"'],
}))
