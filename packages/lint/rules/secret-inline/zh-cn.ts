/** Chinese words for passwords in main.cf and master.cf. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这里写着密码，而所有用户都能读这个文件。',
  why: 'main.cf 和 master.cf 必须让所有用户可读，“postconf”也会把它们打印出来；谁有账号，或者求助时拿到一份副本，谁就有了密码。',
  help: '把它放进一个只有 root 能读的表（权限 0600），例如 lmdb:/etc/postfix/sasl_passwd。',
}))
