/** Chinese words for a port that Dovecot and Courier both want. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ port, name, dovecot }) => ({
  what: `Courier 要服务端口 ${port}（${name}），Dovecot 也要。`,
  why: '只有一个拿得到端口：另一个启动不了，报 "Address already in use"。',
  help: `写 ${name}=NO，或者从 Dovecot 里去掉这个协议。`,
  related: [dovecot.setting('protocols') ? 'Dovecot 服务这些协议' : 'Dovecot 服务默认的协议'],
}))
