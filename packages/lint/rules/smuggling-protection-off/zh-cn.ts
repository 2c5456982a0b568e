/** Chinese words for line ends that can hide a second message. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ explicit, word }) => ({
  what: explicit
    ? 'smtpd_forbid_bare_newline = no 会接受能夹带信件的换行。'
    : '没有设 smtpd_forbid_bare_newline，能夹带信件的换行会被接受。',
  why: '一封信里可以藏着只有这台服务器才看得见的第二封；它会当作来信服务器的信通过 SPF 检查。',
  ...(explicit
    ? { fixes: [`改成 ${word}`] }
    : {
        help: `写 smtpd_forbid_bare_newline = ${word} 和 smtpd_forbid_bare_newline_exclusions = $mynetworks。`,
      }),
}))
