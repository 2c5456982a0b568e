/** Chinese words for a pipelining check before DATA. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list }, english) => ({
  what: `reject_unauth_pipelining 放在 ${list} 里几乎没有用。`,
  why: '宣告了 ESMTP 之后，客户端可以把 HELO、MAIL、RCPT 和 DATA 一口气发过来；只有到 DATA 时必须等，所以只有在那里才抓得到等不及的客户端。',
  ...(english.help === undefined ? {} : { help: '把它移到 smtpd_data_restrictions。' }),
  fixes: ['把它移到 smtpd_data_restrictions'],
}))
