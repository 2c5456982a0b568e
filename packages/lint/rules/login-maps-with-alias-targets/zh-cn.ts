/** Chinese words for alias tables as tables of owners. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ table }) => ({
  what: `${table} 同时也是别名表。`,
  why: '它为一个地址给出的是收信的邮箱，而每个邮箱都会被当作可以用该地址发信的登录名：邮件列表的所有成员都能以列表的名义发信。',
  help: '谁可以用哪个地址发信，请另建一张表，除非这正是您想要的。',
}))
