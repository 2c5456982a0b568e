/** Chinese words for certificate files without a private key. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, certificate, emptied }) => ({
  what: emptied ? `${key} 是空的，所以证书没有密钥。` : `要设 ${key}：这个文件看来只有证书，没有密钥。`,
  why: `没有 ${key}，Postfix 就到证书文件里找密钥。找不到，TLS 就一直关着，日志里是 "cannot get RSA private key"。`,
  help: `把 ${key} 设为私钥文件，或者把 ${certificate.name.text.startsWith('smtpd_') ? 'smtpd' : 'smtp'}_tls_chain_files 设为密钥和证书链（Postfix 3.4 及以后）。`,
}))
