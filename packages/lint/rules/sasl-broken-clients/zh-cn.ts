/** Chinese words for a workaround for mail programs of the nineties. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'broken_sasl_auth_clients 是为 Outlook Express 4 和 Exchange 5.0 准备的。',
  why: '服务器会为它们在 "AUTH" 之外再宣告一行 "AUTH="；较新的程序只会看到多出来的怪行。',
  fixes: ['删掉这项设置'],
}))
