/** Chinese words for log levels at which passwords are written. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '在这个级别，函数库会把密码写进日志。',
  why: '能看到、保存和复制日志的人和程序，比能接触账号的多得多。',
  help: '设为 5，登录失败的信息一样多，但不含密码。',
  fixes: ['写成 5'],
}))
