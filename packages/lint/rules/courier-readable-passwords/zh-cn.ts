/** Chinese words for passwords that are stored as they were typed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ what }) => ({
  what: `这个${what === 'attribute' ? '属性' : '列'}存的是明文密码。`,
  why: '表或备份一旦被偷，所有密码都泄露。只有 CRAM-MD5 之类的机制才需要明文，用了 TLS 就谁也不需要它们了。',
  help: '存哈希，只写哈希所在的列；这一行不要。',
}))
