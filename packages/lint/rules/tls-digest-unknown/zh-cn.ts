/** Chinese words for digests for fingerprints that OpenSSL does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ digest, lacks, dane }) => ({
  what: lacks === 'number' ? `${digest} 在 TLSA 记录里没有自己的编号。` : `${digest} 不是摘要算法。`,
  why: dane
    ? 'Postfix 记一条警告，不再使用 DANE：级别为 dane 的信不经验证就发出，级别为 dane-only 的信只能等着。'
    : 'Postfix 记 "digest algorithm not found: disabling TLS support"，然后不带 TLS 继续运行。',
  help:
    lacks === 'number'
      ? `按记录里用的编号写 ${digest}=3 这样的形式，或者去掉它：实际使用的只有 sha512 sha256。`
      : dane
        ? '写默认值 sha512 sha256。'
        : '写 sha256，即兼容级别 3.6 起的默认值。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
