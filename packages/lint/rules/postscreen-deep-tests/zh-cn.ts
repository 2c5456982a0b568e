/** Chinese words for tests of postscreen behind its greeting. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, others }) => ({
  what: `${name} 把每个新来的客户端都打发走，答复 "450 Service currently unavailable"。`,
  why: '客户端已经说过话的连接，postscreen 没法再交出去。大的发信方会换地址再来，每个地址又都是新的，于是邮件晚几个小时，甚至丢掉。',
  help: `写成 no${others.length > 0 ? '，其他几行也一样' : ''}；问候语之前的测试和 DNS 黑名单不会耽误任何人。`,
  related: others.map(() => '这个也一样'),
}))
