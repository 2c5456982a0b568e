/** Chinese words for the level fingerprint without a fingerprint. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list }) => ({
  what: `级别 fingerprint 需要 ${list}。`,
  why: '没有自己的策略的信全都留在队列里，报 "client TLS configuration problem"。',
  help: `把指纹列在 ${list} 里；或者这里写 encrypt，只在 smtp_tls_policy_maps 里给个别目的地用 fingerprint。`,
}))
