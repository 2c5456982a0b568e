/** Chinese words for no source of randomness for TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'tls_random_source 是空的。',
  why: 'tlsmgr 会警告密钥可能被人猜到：它没有外部的随机数可用。',
  fixes: ['删掉这项设置，用默认值'],
}))
