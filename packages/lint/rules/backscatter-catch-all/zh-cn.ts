/** Chinese words for catch-all rows in virtual alias tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain, target }) => ({
  what: `${domain} 下任何名字都会被接收。`,
  why: `发给胡编名字的垃圾邮件会到 ${target.split(/[\s,]/, 1)[0]}；从那里再转走或在那里被拒的，都变成退信。有邮箱但没有单独别名的名字，信也会落到那里。`,
  help: '把真实存在的名字一一列出来。',
}))
