/** Chinese words for a list of mechanisms of which nothing is left. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ words, options }) => {
  const names = words.map(({ text }) => text).join(' ')
  return {
    what: options
      ? `${options.setting.name.text} 要求 ${options.flags.join(' 和 ')}，${names} 做不到。`
      : `mech_list 里没有一个是机制（${names}），smtpd 没有什么可提供的。`,
    why: 'smtpd 停在 "no SASL authentication mechanisms"，客户端都会断开。',
    help: options
      ? '写 smtpd_sasl_security_options = noanonymous，再用 smtpd_tls_auth_only = yes 来保护密码。'
      : '写 mech_list: PLAIN LOGIN。',
    related: [options ? '在这里要求的' : '在这里打开了登录'],
  }
})
