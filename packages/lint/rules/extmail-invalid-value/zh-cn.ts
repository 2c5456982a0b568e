/** Chinese words for values that the program does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, text, words: values }, english) => ({
  what: `${name} 不能是 "${text}"。`,
  why: values.includes('1')
    ? 'Perl 把 0 和空值以外的任何文字都当作“是”：写 "no" 或 "off" 反而会打开它。'
    : values.length === 0
      ? '程序要拿这个值来计算，文字会当作 0。'
      : '程序里没有对应的部分，会以错误页面停下，或者没有这个功能照样往下走。',
  ...(english.help === undefined ? {} : { help: values.length > 0 ? `可以写 ${values.join('、')}。` : '写一个数字。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
