/** Chinese words for stars in keys. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, meant }, english) => ({
  what: `${key} 什么也匹配不到：这种表比较的是整个键。`,
  why: 'Postfix 先查完整地址，再查它的各个部分，都是逐字比较；星号只是普通字符。这一行永远查不到。',
  ...(english.help === undefined ? {} : { help: '每个名字写一行，或者用 pcre 表。' }),
  fixes: [`改成 ${meant}`],
}))
