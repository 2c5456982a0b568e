/** Chinese words for SPF records that are of no use. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const ERROR = '收信方得到的结果是 "permerror"：很多会拒收，或者当作伪造的邮件。'

export const words = translate<typeof rule>(({ fault, term }) => {
  switch (fault) {
    case 'second':
      return {
        what: `${term} 已经有一条 SPF 记录了。`,
        why: `有两条就一条也不算。${ERROR}`,
        help: '把所有的项写进一条记录。',
      }
    case 'bare-address':
      return { what: `地址 ${term} 前面要写 ip4:。`, why: ERROR, help: `写成 ip4:${term}。` }
    case 'unknown':
      return {
        what: `SPF 里没有 ${term} 这样的项。`,
        why: ERROR,
        help: '可以写的项有 a、mx、ip4:、ip6:、include:、exists:、redirect= 和 all。',
      }
    case 'address':
      return { what: `${term} 里的地址无效。`, why: ERROR, help: '写一个地址，或者一个网络，例如 192.0.2.0/24。' }
    case 'all':
      return {
        what: `${term} 允许任何人以这个域名发信。`,
        why: '谁伪造这个域名的邮件，都能通过检查，比没有记录还糟。',
        help: '写 -all；测试期间写 ~all。',
      }
    case 'no-end':
      return {
        what: '这条记录没有说其他主机怎么办。',
        why: '末尾没有 -all 或 ~all，没有列出的主机就当作没有记录来处理。',
        help: '加上 ~all，确定无误之后改成 -all。',
      }
    case 'too-many':
      return {
        what: '这条记录里要查 DNS 的项超过 10 个。',
        why: ERROR,
        help: '用 ip4: 和 ip6: 写地址，代替 a、mx 和 include:。',
      }
  }
})
