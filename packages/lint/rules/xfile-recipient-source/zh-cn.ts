/** Chinese words for recipients and users in different tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ mine, theirs, database }) => {
  const kind = database ? '数据库' : '表'
  return {
    what: `Postfix 在${kind} ${mine} 里查邮箱，Dovecot 在${kind} ${theirs} 里查。`,
    why: '只在其中一边有的地址，要么先收下、投递时又被拒，要么用户能登录、信却被拒收。',
    help: `两边查同一个${kind}，或者保证两边的用户一样。`,
    related: ['Dovecot 在这里查'],
  }
})
