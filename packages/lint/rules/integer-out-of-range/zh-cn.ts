/** Chinese words for numbers out of their range. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, parameter }) => {
  const { min, max, type } = parameter
  const least = min ? `不小于 ${min}` : ''
  const most = `不大于 ${max ?? (type === 'long' ? '9223372036854775807' : '2147483647')}`
  return {
    what: `${setting.name.text} 必须${[least, most].filter(Boolean).join('、')}，不能是 ${text}。`,
    why: '读它的每个程序都会因致命错误停下。',
    help: '在范围内选一个数，或者删掉这一行，用默认值。',
  }
})
