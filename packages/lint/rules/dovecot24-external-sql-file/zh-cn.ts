/** Chinese words for external files of queries, which 2.4 does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ placed }) => ({
  what: `Dovecot 2.4 不读 ${placed.item.decoded}。`,
  why: '2.4 没有 args：doveconf 以 "Unknown setting" 停下，Dovecot 启动不了。',
  help: '在最外层写 sql_driver 和一个块，如 mysql HOST { dbname, user, password }，查询则以 query = … 写进 passdb 或 userdb。',
  related: ['这里的内容要移到 dovecot.conf'],
}))
