/** Chinese words for times that Postfix cannot read. */

import { translate } from '../../src/translation.ts'
import { timeInWords } from '../../src/zh-cn/time-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, parameter, problem }) => ({
  what: whatOf(setting.name.text, text, problem.code, parameter.min ?? 0, parameter.max ?? Number.POSITIVE_INFINITY),
  why: '读它的每个程序都会因致命错误停下。',
  help: '写一个整数和一个小写字母：s、m、h、d 或 w，中间不留空格。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))

function whatOf(name: string, text: string, code: string, min: number, max: number): string {
  switch (code) {
    case 'empty-value':
      return `${name} 是空的；必须是时间。`
    case 'blank-before-unit':
      return `${name} 的数字和单位之间有空格。`
    case 'upper-case-unit':
      return `${name} 的单位必须是小写字母。`
    case 'fractional-time':
      return `${name} 必须是单位的整数倍，不能是 "${text}"。`
    case 'negative-time':
      return `${name} 不能是负数。`
    case 'below-minimum':
      return `${name} 不能小于 ${timeInWords(min)}。`
    case 'above-maximum':
      return `${name} 不能大于 ${timeInWords(max)}。`
    case 'time-too-large':
      return `${name} 大得 Postfix 数不过来。`
    default:
      return `"${text}" 不是时间，所以 Postfix 读不了 ${name}。`
  }
}
