/** Chinese words for lists for port 25 that end in reject. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list }) => ({
  what: `${list} 里的这个 reject 会拒绝所有外来的客户端。`,
  why: '只有 mynetworks 里的主机和登录了的用户才过得去：其他服务器发给你自己域名的信都会被拒。',
  help: '如果这台服务器要收外来的信，就删掉它；拒绝中继由别处负责。',
}))
