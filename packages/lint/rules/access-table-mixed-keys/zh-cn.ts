/** Chinese words for access tables that are asked for two kinds of keys. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ table, asker, other }) => ({
  what: `${table} 既由 ${other} 查询，又由 ${asker} 查询。`,
  why: '为其中一个写的行，对另一个也起作用：本想拒绝某个域名的发件人，结果连它的客户端也拒绝了。',
  help: '每一种键单独用一个表。',
  related: ['第一次在这里使用'],
}))
