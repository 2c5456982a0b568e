/** Chinese words for aliases that go round in a circle. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ names, rows }) => ({
  what: `发给 ${names[0]} 的邮件在绕圈子：${[...names, names[0]].join(', ')}。`,
  why: 'local(8) 顺着这些名字走，又回到第一个，于是把邮件退给发件人。',
  help: '让其中一个名字指向一个邮箱，或者别处的地址。',
  related: rows.slice(1).map(() => '接着到这里'),
}))
