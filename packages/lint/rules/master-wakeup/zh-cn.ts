/** Chinese words for daemons without a wake-up timer. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WORK: Readonly<Record<string, string>> = {
  pickup: '本机程序的邮件到达时，通知万一丢了，就要很晚才会发现，甚至一直发现不了。',
  qmgr: '被推迟的邮件只有在别的邮件来的时候才会再试。',
  oqmgr: '被推迟的邮件只有在别的邮件来的时候才会再试。',
  tlsmgr: '会话缓存和随机数种子没有人照看。',
  flush: '快速 ETRN 的记录没有人清理。',
}

export const words = translate<typeof rule>(({ service, shipped }) => {
  const busy = service.wakeup.text.startsWith('1')
  return {
    what: busy ? `${service.service.text} 每秒都被唤醒一次。` : `没有什么会定时唤醒 ${service.service.text}。`,
    why: busy ? '白白耗电、读写磁盘，没有任何好处。' : (WORK[service.command.text] ?? ''),
    fixes: [`写成自带的 ${shipped}`],
  }
})
