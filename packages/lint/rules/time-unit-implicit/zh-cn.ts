/** Chinese words for times without a unit. */

import { translate } from '../../src/translation.ts'
import { timeInWords } from '../../src/zh-cn/time-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, unit, seconds }) => ({
  what: `${setting.name.text} 在这里是 ${timeInWords(seconds)}。`,
  why: '只写数字时，用的是默认值的单位：秒、分钟、小时或天，各个参数不一样。',
  fixes: [`改成 ${text}${unit}`],
}))
