/** Chinese words for limits of the queue that contradict each other. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ less, more, wanted }) => {
  const space = less.name === 'queue_minfree'
  return {
    what: space
      ? `${less.name}（${less.value}）不到 ${more.name}（${more.value}）的一倍半。`
      : `${less.name}（${less.value}）比 ${more.name}（${more.value}）小。`,
    why: space
      ? 'smtpd 每次启动都警告：还不知道一封信有多大时就先检查空间，一封大信就可能把磁盘占满。'
      : '队列管理器会警告并调高这个上限：活动队列里每封邮件至少有一个收件人。',
    help: `把 ${less.name} 设成至少 ${wanted}，或者调低 ${more.name}。`,
    related: ['另一个上限'],
  }
})
