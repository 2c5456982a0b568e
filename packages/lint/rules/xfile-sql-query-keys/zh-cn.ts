/** Chinese words for a column that programs compare with different things. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WORDS = { address: '完整的地址', 'local part': ' @ 前面的部分' }

export const words = translate<typeof rule>(({ theirs, mine }) => ({
  what: `${theirs.query.program === 'courier' ? 'Courier' : 'Dovecot'} 拿${WORDS[theirs.form]}和 ${theirs.column.replace(/^.*\./, '')} 比较，Postfix 拿的是${WORDS[mine.form]}。`,
  why: '不管这一列里放什么，总有一边谁也找不到：用户能登录却收不到信，或者收得到信却登录不了。',
  help: '两边用同样的形式来查：Postfix 的 %s 就是 Dovecot 的 %u，Postfix 的 %u 就是 Dovecot 的 %n。',
  related: ['Postfix 这样查'],
}))
