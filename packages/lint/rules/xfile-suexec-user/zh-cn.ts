/** Chinese words for web mail that runs as another user. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user, owner, seen, place }) => ({
  what: `网页邮箱以 ${user} 运行，而${seen ? ` ${place.source.slice(place.range)} ` : '邮件'}归 ${owner} 所有。`,
  why: '它会得到 "Permission denied"：页面报内部错误，或者邮箱看上去是空的。',
  help: `让网页邮箱以 ${owner} 运行，或者把目录改归 ${user}。`,
  related: [seen ? '这个目录' : '邮件的所有者'],
}))
