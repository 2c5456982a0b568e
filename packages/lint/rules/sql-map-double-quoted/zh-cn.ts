/** Chinese words for look-up keys in SQL between double quotes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, quotes }) => {
  const name = type === 'pgsql'
  return {
    what: name ? 'PostgreSQL 会把双引号里的这段文本当作列名。' : '查询的键写在双引号里。',
    why: name
      ? '没有这样的列，查询失败，信只能等着。'
      : 'SQLite 不处理键里的双引号，所以别人可以用特意编的地址改掉查询；MySQL 打开 ANSI_QUOTES 时会把这样的文本当作名字。',
    ...(quotes.length > 0 ? { fixes: ['改成单引号'] } : { help: '改成单引号；里面的单引号要写两个。' }),
  }
})
