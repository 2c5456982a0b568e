/** Chinese words for passwords in Courier's log. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'Courier 会把所有密码写进日志。',
  why: '能看到、保存和复制日志的人和程序，比能接触账号的多得多。',
  help: '设为 1 记录同样的内容，但不含密码。',
  fixes: ['关掉它'],
}))
