/** Chinese words for a queue that gives up within a day. */

import { translate } from '../../src/translation.ts'
import { timeInWords } from '../../src/zh-cn/time-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, seconds }) => {
  const bounces = setting.name.text === 'bounce_queue_lifetime'
  return {
    what: `${bounces ? '退信' : '邮件'}${seconds === 0 ? '试一次' : `过 ${timeInWords(seconds)}`}就放弃。`,
    why: bounces
      ? '发件人的服务器要是停了一个周末，就没有人知道邮件没有送到。'
      : '收件人的服务器要是停了一个周末，邮件就退回来，而星期一本来是送得到的。',
    help: '通常是三到五天；默认值是 5d。',
  }
})
