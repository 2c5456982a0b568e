/** Chinese words for columns that the tables of a query do not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, tables, near }) => ({
  what: `${tables.map((table) => table.name.text).join(' 和 ')} 没有列 ${name}。`,
  why: '如果数据库就是用这个脚本建的，每次查询都以 "unknown column" 告终：信只能等着，登录失败。',
  ...(near
    ? { related: ['在这里定义'], fixes: [`改成 ${near.name}`] }
    : {
        related: ['表在这里建立'],
        help: `它的列有 ${[...(tables[0]?.columns.values() ?? [])].map((column) => column.name.text).join('、')}。`,
      }),
}))
