/** Chinese words for clients that pass by the address in their HELO. */

import { translate } from '../../src/translation.ts'
import { closingTitle, witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ hole }) => ({
  what: 'permit_naked_ip_address 放行所有用地址作 HELO 的客户端。',
  why: hole ? `HELO 由客户端自己决定。${witnessed(hole)}` : 'HELO 由客户端自己决定，所以后面的检查都能绕过。',
  help: '删掉它，或者改用 permit_mynetworks 或 permit_sasl_authenticated。',
  fixes: closingTitle,
}))
