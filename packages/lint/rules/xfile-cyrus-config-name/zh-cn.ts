/** Chinese words for a file of Cyrus SASL with another name. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ wanted, present, setting }) => ({
  what: `smtpd 读的是 ${wanted}.conf，而文件叫 ${present}.conf。`,
  why: '库不读别的文件，只按默认值工作：所有机制都提供，密码到 sasldb 里去查，登录都失败。',
  help: setting ? `删掉 ${setting.name.text}，或者把文件改名为 ${wanted}.conf。` : `把文件改名为 ${wanted}.conf。`,
  related: ['smtpd 不读它'],
}))
