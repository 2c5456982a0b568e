/** Chinese words for Diffie-Hellman settings of the past. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `去掉 ${setting.name.text}。`,
  why: WHY[setting.name.text] ?? '它是过去的设置。',
  fixes: ['删掉这项设置'],
}))

const WHY: Readonly<Record<string, string>> = {
  smtpd_tls_dh512_param_file: '它用于出口级密码，现在使用的版本都不再提供。',
  smtpd_tls_dh1024_param_file: 'Postfix 自带好的参数；自己的文件往往更弱，从 3.9 起 Postfix 还会给出警告。',
  smtpd_tls_eecdh_grade:
    '曲线由 Postfix 和 OpenSSL 自己协商；固定等级会丢掉新的曲线（3.6 之前），或者根本没有程序读它。',
}
