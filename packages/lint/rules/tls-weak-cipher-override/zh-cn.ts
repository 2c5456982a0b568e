/** Chinese words for hand-written lists of ciphers that take in broken ones. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, word, only }) => ({
  what: only
    ? `${word} 让 ${setting.name.text} 里留着旧的密码。`
    : `${word} 把已被攻破的密码加进了 ${setting.name.text}。`,
  why: only
    ? '加号不会去掉密码，只是把它们排到列表末尾，想用的客户端仍能用上。'
    : '用它的连接可以被人读取或篡改。这个列表对所有服务都生效，包括传送密码的服务。',
  help: '删掉这项设置：Postfix 自己的列表会跟随 OpenSSL 认为安全的密码。要排除个别密码，用 smtpd_tls_exclude_ciphers。',
  fixes: [`删掉 ${setting.name.text}`],
}))
