/** Chinese words for permits for every client certificate. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ relays }) => ({
  what: 'permit_tls_all_clientcerts 放行所有有效的客户端证书。',
  why: relays
    ? '只要从 smtpd 认识的任何一家证书机构拿到证书，就能中继；用的是公共证书机构的列表的话，谁都能。'
    : '只要从 smtpd 认识的任何一家证书机构拿到证书，就跳过后面的检查。',
  help: '改用 permit_tls_clientcerts，把自己客户端的指纹写进 relay_clientcerts。',
  fixes: ['写成 permit_tls_clientcerts'],
}))
