/** Chinese words for sockets in a directory that is not there. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ directory }) => ({
  what: `这个套接字所在的目录 ${directory} 不存在。`,
  why: 'Dovecot 会建套接字，但不会建目录。它报 "Failed to start listeners" 然后停下，什么服务都起不来。',
  help: '建好这个目录，或者写 Postfix 实际的队列目录。',
}))
