/** Chinese words for TLS versions that Dovecot does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, values }) => ({
  what: `${text === '' ? '空值' : text} 不是 TLS 版本。`,
  why: 'doveconf 不检查它；每个 TLS 连接都会失败："Unknown ssl_min_protocol setting"。',
  help: `可以写 ${values.join('、')}；多数服务器用 TLSv1.2 就好。`,
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
