/** Chinese words for guards before the permission for own users. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ guard, permit, logins }, english) => {
  const who = permit.name === 'permit_mynetworks' ? ' mynetworks 里的主机' : '已登录的用户'
  return {
    what: `还没轮到 ${permit.name}，${guard} 就已经拒绝${who}。`,
    why: logins
      ? '第一个作出决定的限制会结束列表：自己人发往外部的每个地址都会得到 "Relay access denied"。别的列表次序再好也没用，因为两个列表都得放行。'
      : '现在谁也登录不了，所以还没有害处；一旦设了 smtpd_sasl_auth_enable = yes，自己的用户就会被拒绝。',
    related: ['来得太晚'],
    ...(english.help === undefined ? {} : { help: `把 ${permit.name} 写在 ${guard} 前面。` }),
    fixes: [`把 ${permit.name} 移到 ${guard} 前面`],
  }
})
