/** Chinese words for services that are FIFOs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 还是 Postfix 2.10 之前的 FIFO。`,
  why: '从那以后 Postfix 用套接字，不会每次唤醒都读写磁盘；FIFO 将来会去掉。',
  fixes: ['写成 unix'],
}))
