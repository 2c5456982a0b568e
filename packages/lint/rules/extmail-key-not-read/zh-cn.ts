/** Chinese words for keys that ExtMan does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `ExtMan 1.1 不读 ${name}，这个值不起作用。`,
  why: '发行的文件里有这个键，程序却没有哪里用到它。',
  help: /_MIN_[UG]ID/.test(name)
    ? '真正管用的下限是 Postfix 的 virtual_minimum_uid 和 Dovecot 的 first_valid_uid。'
    : '别指望它。',
}))
