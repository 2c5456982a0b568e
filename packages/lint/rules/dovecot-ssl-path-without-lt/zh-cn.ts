/** Chinese words for certificates without < before the path. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 的路径前面少了 <。`,
  why: 'Dovecot 2.0 到 2.3 会把路径本身当成证书：能启动，但每个 TLS 连接都失败。',
  fixes: ['在前面加上 <'],
}))
