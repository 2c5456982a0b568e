/** Chinese words for tables of Berkeley DB. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, more }) => ({
  what: `${text} 是 Berkeley DB 的表${more > 0 ? `，这个文件里还有 ${more} 个` : ''}。`,
  why: 'Berkeley DB 已经没人维护：Red Hat 10 等系统的 Postfix 不再带 hash: 和 btree:，Postfix 3.11 也提供了迁移的办法。',
  help: '改用 lmdb:，设置 default_database_type = lmdb，然后用 postmap 和 newaliases 生成新文件。',
}))
