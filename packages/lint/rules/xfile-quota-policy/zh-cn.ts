/** Chinese words for a quota service where Dovecot has none. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ endpoint, related }, english) => {
  const none = english.help?.startsWith('Give ') === true
  return {
    what: `Dovecot 没有服务在 ${endpoint} 监听。`,
    why: 'smtpd 问不到，对所有邮件都答复 "451 4.3.5 Server configuration problem"。',
    help: none
      ? '给 Dovecot 加上 service quota-status { executable = quota-status -p postfix }，并在那里监听。'
      : '让 service quota-status 的监听和这个策略服务写同一个地方。',
    related: related.map(() => (none ? '这里没有 service quota-status' : '配额服务在这里监听')),
  }
})
