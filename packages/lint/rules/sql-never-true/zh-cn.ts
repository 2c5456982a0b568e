/** Chinese words for conditions that no row can meet. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, instead }) => {
  const why = '不管查谁，这个查询都查不到，而数据库并不认为它有错。'
  if (kind === 'null') {
    return {
      what: '没有什么等于或不等于 NULL：这个条件永远不成立。',
      why,
      ...(instead ? { fixes: [`改成 ${instead.text}`] } : { help: '写 IS NULL 或 IS NOT NULL。' }),
    }
  }
  if (kind === 'twice') {
    return {
      what: '同一列不可能同时又是这个值。',
      why,
      related: ['这里要求的是另一个值'],
      help: '两者之间写 OR，或者写 IN (…, …)。',
    }
  }
  if (kind === 'case') {
    return { what: 'Postfix 用小写的键来查；这一列却转成了大写。', why, help: '对这一列写 lower(…)。' }
  }
  return { what: '这两个值永远不相等。', why, help: '删掉这个条件，或者改成和一列比较。' }
})
