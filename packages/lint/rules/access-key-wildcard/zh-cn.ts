/** Chinese words for wildcards in keys of access tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, value }) => {
  const domain = key.slice(1).replace(/^[.@]/, '')
  return {
    what: `${key} 什么也匹配不到：access 表没有通配符。`,
    why: /^dunno\b/i.test(value)
      ? '倒也没有害处，查不到的键本来就相当于 DUNNO。'
      : `这一行不会让任何人得到 ${value.split(/\s/, 1)[0]} 这个答复。`,
    help: domain === '' ? '删掉这一行；想要默认值，请用 pcre 表。' : `写成 ${domain}，它也匹配自己的子域名。`,
  }
})
