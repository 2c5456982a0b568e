/** Chinese words for marker lines of Courier's account files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ marker }) => ({
  what: `没有以 "${marker}" 开头的行。`,
  why: 'courier-authlib 0.67 及以后的版本会拒绝整个文件，报 "marker line not found"，所有登录都失败。更早的版本不在意这一行。',
  fixes: ['补上这一行'],
}))
