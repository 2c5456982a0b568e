/** Chinese words for a server whose name the DNS does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host, problem, record }) => {
  const target = record.data[record.data.length - 1]
  return {
    what: {
      'no address': `区域里没有 ${host} 的地址。`,
      alias: `${host} 是 ${target} 的别名（CNAME）。`,
      'other name': `${host} 的地址反查得到的是 ${target}。`,
    }[problem],
    why: {
      'no address': '服务器打招呼用的名字不存在：很多服务器会拒收它的邮件，或者当作垃圾邮件。',
      alias: '邮件服务器的名字要有自己的地址：MX 或打招呼用的名字是别名的，别人可以拒绝。',
      'other name': '名字和地址不能互相查到的，很多服务器会拒收邮件，或者当作垃圾邮件。',
    }[problem],
    help: {
      'no address': `给 ${host} 加一条 A 记录，或者写有 A 记录的名字。`,
      alias: `给 ${host} 一条 A 记录，或者写 myhostname = ${target}。`,
      'other name': `让 PTR 记录指向 ${host}，或者写 myhostname = ${target}。`,
    }[problem],
    related: ['区域里的记录'],
  }
})
