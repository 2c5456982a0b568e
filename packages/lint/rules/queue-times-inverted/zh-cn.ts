/** Chinese words for times of the queue that contradict each other. */

import { translate } from '../../src/translation.ts'
import { timeInWords } from '../../src/zh-cn/time-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ less, more }) => ({
  what: `${less.name}（${timeInWords(less.value)}）比 ${more.name}（${timeInWords(more.value)}）长。`,
  why:
    less.name === 'minimal_backoff_time'
      ? '这样两次尝试之间最长的间隔反而比最短的短，间隔就不会按该有的样子变长。'
      : '退信尝试的时间会比它退回的那封邮件还长。',
  related: [timeInWords(more.value)],
  help: `把 ${more.name} 设成至少 ${timeInWords(less.value)}，或者调低 ${less.name}。`,
}))
