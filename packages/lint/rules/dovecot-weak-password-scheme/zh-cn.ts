/** Chinese words for weak schemes of passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

/** Schemes that are no hashes. */
const CLEAR = /^(?:PLAIN|CLEAR|CLEARTEXT|PLAIN-TRUNC)$/

export const words = translate<typeof rule>(({ scheme }) =>
  scheme === 'CRYPT'
    ? {
        what: 'CRYPT 也接受老式的 DES 和 MD5 散列。',
        why: '用哪种算法由每个散列的前缀决定；没有前缀的就是 DES，只有前八个字符算数。',
        help: '写明散列实际用的算法，例如 $6$ 对应 SHA512-CRYPT，$2y$ 对应 BLF-CRYPT。',
      }
    : {
        what: CLEAR.test(scheme) ? `${scheme} 就是把密码原样存着。` : `${scheme} 散列几秒钟就能破解。`,
        why: '只要有人看到一次这张表，不管是通过备份还是网页漏洞，所有用户的密码就都泄露了。',
        help: '新密码用 ARGON2ID、BLF-CRYPT 或 SHA512-CRYPT 存；前面带 {SCHEME} 的旧散列可以留到下次改密码。',
      },
)
