/** Chinese words for restrictions that Postfix no longer has. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, release, instead, gone }) => ({
  what: `从 Postfix ${release} 起没有 ${name} 了。`,
  why: gone
    ? '凡是走到这里的客户端，smtpd 一律答复 "451 Server configuration error"。'
    : `从 Postfix ${release} 起，凡是走到这里的客户端，smtpd 一律答复 "451 Server configuration error"。`,
  help: `改用 ${instead.replace(/ or /, ' 或 ')}。`,
  fixes: [name === 'check_relay_domains' ? '改成 reject_unauth_destination' : `删掉 ${name}`],
}))
