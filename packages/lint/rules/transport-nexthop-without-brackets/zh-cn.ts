/** Chinese words for host names in transport tables without brackets. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host, address }) => ({
  what: address ? `地址要写在方括号里：[${host}]。` : `${host} 会当作邮件域名，查它的 MX 记录。`,
  why: address
    ? 'Postfix 把它当作域名，查不到这样的名字，信就留在队列里。'
    : '这个名字的 MX 记录指向哪台主机，信就发到哪里；没有 MX 时才发到这台主机本身。',
  fixes: [`改成 [${host}]`],
}))
