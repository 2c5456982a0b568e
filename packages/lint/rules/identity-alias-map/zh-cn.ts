/** Chinese words for tables that map mailboxes to themselves. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path }) => ({
  what: `${path} 把每个邮箱映射到它自己。`,
  why: '只有存在全域收信（@domain）时才需要这样，否则它会收走真实用户的信。没有全域收信时，每个收件人白查一次，什么作用也没有。',
  help: '除非有的域设了全域收信，否则把这张表从 virtual_alias_maps 里删掉。',
}))
