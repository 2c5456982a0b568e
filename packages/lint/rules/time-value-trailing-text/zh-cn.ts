/** Chinese words for text behind the unit letter of a time. */

import { secondsMeant } from '../../src/time-words.ts'
import { translate } from '../../src/translation.ts'
import { timeInWords } from '../../src/zh-cn/time-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, seconds }) => ({
  what: `${setting.name.text} 是 ${timeInWords(seconds)}：Postfix 读 "${text}" 只读到单位字母为止。`,
  why:
    secondsMeant(text) === seconds
      ? '这次碰巧意思一样，但下次把单位写全就未必了：5months 就是五分钟。'
      : '后面的部分会被默默忽略，所以时间并不是看上去的那样。',
  help: '写一个数字加一个字母：s、m、h、d 或 w。月和年没有对应的字母。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
