/** Chinese words for columns of Courier's select clauses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ count, misplaced }) => {
  const why = 'Courier 只按先后顺序认列，结果所有登录都失败，或者拿到错误的用户 ID。'
  if (misplaced) {
    const taken = ORDER[misplaced.number - 1]
    return {
      what: taken
        ? `${misplaced.name} 是第 ${misplaced.number} 列，Courier 会把它当成${/^\w/.test(taken) ? ` ${taken}` : taken}。`
        : `${misplaced.name} 是第 ${misplaced.number} 列，Courier 不读这一列。`,
      why,
      help: `顺序是：${ORDER.join('、')}；列名和别名都不算数。`,
    }
  }
  return {
    what: `这个查询只返回 ${count} 列；Courier 至少要读六列。`,
    why,
    help: `依次返回：${ORDER.slice(0, 6).join('、')}；有的话再加上 maildir、配额和全名；没有保存的那种密码写 ''。`,
  }
})

/** What Courier takes the columns for, in this order. */
const ORDER = ['用户名', '加密密码', '明文密码', 'uid', 'gid', '主目录', 'maildir', '配额', '全名', '选项']
