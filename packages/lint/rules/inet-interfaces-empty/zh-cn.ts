/** Chinese words for an empty inet_interfaces. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }, english) => ({
  what: `inet_interfaces 是空的${service ? `，所以 ${service.service.text} 不监听任何地址` : ''}。`,
  why:
    english.impact === 'wont-start'
      ? 'master 以 "service definition requires valid host name or address" 停下：信收不进也发不出。'
      : '网络上的信一封也进不来，连本机程序通过网络发的也不行；从 Postfix 3.9 起，master 干脆启动不了。',
  related: ['没有写自己的地址'],
  help: '写 all、loopback-only 或具体地址；不想要网络服务，就从 master.cf 里去掉 inet 条目。',
}))
