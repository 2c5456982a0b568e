/** Chinese words for fingerprints that no certificate can have. */

import { DIGESTS, digestLength } from '../../src/tls-digests.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ bytes, digest, wanted }) => {
  const [made] = DIGESTS.filter((name) => digestLength(name) === bytes && /^(?:md5|sha\d+)$/.test(name))
  return {
    what:
      bytes === undefined
        ? '这不是指纹：指纹的格式是 AA:BB:CC。'
        : `这个指纹有 ${bytes} 个字节${made ? `，和 ${made} 的一样` : ''}；${digest} 的要有 ${wanted} 个。`,
    why: '没有证书会和它相等，所以级别为 fingerprint 的信都留在队列里，报 "Server certificate not verified"。',
    help: `用 openssl x509 -noout -fingerprint -${digest || 'sha256'} 取得指纹。`,
  }
})
