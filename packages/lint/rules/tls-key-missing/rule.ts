/** A certificate file that holds no private key, and no setting that names one. */

import { isTemplated, type ParameterSetting, type Stack } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atValue } from '../../src/setting-edits.ts'
import { KEY_LABEL } from '../../src/tls-files.ts'

interface NoKey extends Found {
  readonly key: string
  readonly certificate: ParameterSetting
  readonly emptied: boolean
}

/** Names of files that ACME clients and certificate authorities fill with certificates only. */
const CERTIFICATE_ONLY = /(?:^|\/)(?:fullchain|cert|chain)\d*\.pem$|\.(?:crt|cer)$/i

export const rule = defineRule<'parameter', NoKey>({
  id: 'tls-key-missing',
  summary: 'A certificate is named without its private key.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtpd_tls_cert_file', 'smtpd_tls_eccert_file', 'smtp_tls_cert_file', 'smtp_tls_eccert_file'],
  },
  *check(certificate, { postfix, stack }) {
    const { text } = certificate.value
    const { service } = certificate
    if (!postfix?.main || postfix.setting(certificate.name.text, service) !== certificate || isTemplated(text)) return
    if (text === '' || text === 'none' || text.includes('$')) return
    const side = certificate.name.text.startsWith('smtpd_') ? 'smtpd' : 'smtp'
    if (postfix.value(`${side}_tls_chain_files`, service).text !== '') return
    const key = certificate.name.text.replace('cert_file', 'key_file')
    const set = postfix.setting(key, service)
    if (set && set.value.text === '') yield { ...atName(set), key, certificate, emptied: true }
    else if (!set && lacksKey(text, stack)) yield { ...atValue(certificate), key, certificate, emptied: false }
  },
  describe({ key, certificate, emptied }) {
    return {
      what: emptied
        ? `${key} is empty, so the certificate has no key.`
        : `Set ${key}: this file looks like a certificate without its key.`,
      why: `Without ${key} Postfix looks for the key in the certificate's file. When there is none, TLS stays off and the log says "cannot get RSA private key".`,
      help: `Set ${key} to the file with the private key, or ${certificate.name.text.startsWith('smtpd_') ? 'smtpd' : 'smtp'}_tls_chain_files to key and chain (Postfix 3.4 and later).`,
      ...(/(?:fullchain|cert)\d*\.pem$/.test(certificate.value.text) ? { severity: 'error' as const } : {}),
    }
  },
})

/** Whether a file of certificates holds no key: as it was seen, else as its name tells. */
function lacksKey(path: string, stack: Stack): boolean {
  const blocks = stack.fileState(path)?.pem
  return blocks ? !blocks.some(({ label }) => KEY_LABEL.test(label)) : CERTIFICATE_ONLY.test(path)
}
