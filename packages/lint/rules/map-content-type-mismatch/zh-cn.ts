/** Chinese words for rows that the type of the table does not understand. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, kind }) => {
  const why = '这种表逐字比较整个键：查询的内容永远不会和这一个相同。'
  switch (kind) {
    case 'network':
      return {
        what: `${key} 是网络，只有 cidr 表认识它。`,
        why,
        help: '把网络放进单独的表，在 main.cf 里写成 cidr:/path。',
      }
    case 'pattern':
      return {
        what: `${key} 是正则，只有 pcre 和 regexp 表认识它。`,
        why,
        help: '把正则放进单独的表，在 main.cf 里写成 pcre:/path 或 regexp:/path。',
      }
    default:
      return {
        what: `"${key} =" 是设置，不是表里的一行。`,
        why,
        help: '写着数据库设置的文件，在 main.cf 里写成 mysql:/path、pgsql:/path 或 ldap:/path。',
      }
  }
})
