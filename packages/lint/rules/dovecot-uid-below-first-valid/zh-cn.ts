/** Chinese words for users and groups out of the valid range. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ id, kind, bound, low }) => {
  const name = `${low ? 'first' : 'last'}_valid_${kind}`
  return {
    what: `${kind === 'uid' ? '用户' : '组'} ${id} ${low ? '小于' : '大于'} ${name}（${bound}）。`,
    why: 'doveconf 不会比较它们。每次登录和投递都以 "Mail access for users with UID … not permitted" 结束，信滞留在队列里。',
    help: `设置 ${name} = ${id}，或者把邮件交给范围之内的专用用户。`,
    related: ['界限在这里'],
  }
})
