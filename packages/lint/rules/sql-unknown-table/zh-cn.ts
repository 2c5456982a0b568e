/** Chinese words for tables that no script of the server makes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, near }) => ({
  what: `SQL 脚本里没有建表 ${name}。`,
  why: '如果数据库里也没有，每次查询都会出错：信只能等着，登录失败。',
  ...(near
    ? { related: ['在这里建立'], fixes: [`改成 ${near.name}`] }
    : { help: '改正表名，或者在建其他表的脚本里加上这个表。' }),
}))
