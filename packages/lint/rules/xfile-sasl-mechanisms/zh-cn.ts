/** Chinese words for a filter that lets no mechanism through. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ offered }) => ({
  what: `提供的机制一个也没有通过过滤：${[...new Set(offered.map(({ name }) => name.toUpperCase()))].join(', ')}。`,
  why: 'smtpd 停在 "smtpd_sasl_mechanism_filter … discards all mechanisms"，客户端都会断开。',
  help: '写一个确实提供的机制，或者让列表以 static:rest 结尾。',
  related: ['提供的机制'],
}))
