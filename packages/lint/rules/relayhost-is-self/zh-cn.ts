/** Chinese words for a relay host that is this very machine. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host }) => ({
  what: `relayhost 就是本机（${host}）。`,
  why: 'Postfix 把每封信都发给自己，发现绕了一圈，就以 "mail loops back to myself" 退回。',
  help: '要直接投递就让 relayhost 为空，否则写服务商的服务器。',
}))
