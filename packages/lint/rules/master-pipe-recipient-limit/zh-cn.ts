/** Chinese words for delivery services that take one recipient. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, reason, parameter, setting }) => ({
  what:
    'flag' in reason
      ? `${service.service.text} 的标志 ${reason.flag} 要求 ${parameter} = 1。`
      : `${reason.program} 一次只收一个收件人，所以 ${service.service.text} 要有 ${parameter} = 1。`,
  why:
    'flag' in reason
      ? `否则一封邮件会带着几个收件人来，${service.command.text} 不收这样的："flag requires … recipient_limit = 1"。它们留在队列里，而只有一个收件人的邮件能通过。`
      : '否则发给几个人的邮件会一次交过去：程序只投递给第一个，或者失败，其余的人什么也收不到。',
  related: [setting ? '在这里设的' : '在这里用到'],
  fixes: [`设 ${parameter} = 1`],
}))
