/** Chinese words for texts that must have a certain length. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, min, max, everybody }) => {
  const name = setting.name.text
  const least = min === undefined ? '' : `至少 ${min} 个`
  const most = max === undefined ? '' : `最多 ${max} 个`
  const wanted = min === max ? `正好 ${min} 个` : [least, most].filter(Boolean).join('、')
  return {
    what: text === '' ? `${name} 不能为空。` : `${name} 的长度要${wanted}字符。`,
    why: everybody
      ? 'Postfix 的每个程序都以 "bad string length" 停下：信既收不了也发不了。'
      : '读取它的程序每次启动都以 "bad string length" 停下。',
    help: '删掉这一行就用默认值，或者写上一个值。',
    fixes: ['删掉这项设置'],
  }
})
