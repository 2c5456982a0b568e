/** Chinese words for aliases that newaliases does not build. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ asked, built }) => ({
  what: `newaliases 重建的是 ${built.replaceAll(' and ', ' 和 ')}，local(8) 查的却是 ${asked}。`,
  why: '改了别名再运行 newaliases，什么也没变：要查的表还是旧的索引，或者一直没有索引。',
  help: '让 alias_database 写 alias_maps 里手工维护的那些表。',
  related: ['别名在这里查'],
}))
