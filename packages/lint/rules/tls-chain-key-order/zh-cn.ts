/** Chinese words for chain files in which a certificate comes before its key. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, problem, key }) => {
  const isOther = problem === 'other block'
  return {
    what: isOther
      ? `${path} 里除了密钥和证书还有别的内容。`
      : key
        ? `${path} 排在它的密钥 ${key.path} 前面。`
        : `${path} 以证书开头，而不是密钥。`,
    why: `Postfix 先读密钥，再读属于它的证书。${isOther ? '读到别的内容，例如 EC PARAMETERS' : '证书出现在第一个密钥前面'}，就以 "${isOther ? 'unexpected PEM type' : 'key not first'}" 停止读取，TLS 也就关了。`,
    help: isOther
      ? '把别的块从文件里去掉，或者把文件写在 cert_file 和 key_file 里，在那里没有妨碍。'
      : '先写密钥，再写证书和它的证书链。',
    fixes: ['把密钥放在前面'],
  }
})
