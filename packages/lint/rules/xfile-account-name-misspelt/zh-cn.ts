/** Chinese words for accounts that are misspelt. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, other }) => ({
  what: `${name} 大概是把 ${other.name} 写错了。`,
  why: '套接字或服务里写的帐号不存在，Dovecot 就启动不了："User doesn\'t exist"。究竟有没有，只有那台机器知道（getent passwd）。',
  related: ['这里是这样写的'],
  fixes: [`写成 ${other.name}`],
}))
