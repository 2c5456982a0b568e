/** Chinese words for keys that authmysqlrc may not leave out. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ missing }) => ({
  what: `这个文件里缺少 ${missing.join(' 和 ')}。`,
  why: `courier-authlib 0.67 及以后的版本会拒绝整个文件，报 "cannot parse the ${missing[0]} setting"，所有登录都失败。更早的版本按 0 处理。`,
  fixes: [`补上 ${missing.join(' 和 ')}`],
}))
