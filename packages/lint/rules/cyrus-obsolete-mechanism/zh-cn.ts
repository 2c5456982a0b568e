/** Chinese words for mechanisms that have been withdrawn. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 已经废弃。`,
  why:
    name.toUpperCase() === 'DIGEST-MD5'
      ? 'RFC 6331 已将它废除：强度不够，不同程序之间常常不兼容，还逼着你保存明文密码。'
      : '它已被攻破或没人再用，还逼着你为它保存密钥。',
  fixes: [`从 mech_list 里去掉 ${name}`],
}))
