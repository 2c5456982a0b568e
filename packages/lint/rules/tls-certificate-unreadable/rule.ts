/** A file of a TLS setting that is not there, or does not hold what the setting is for. */

import { defineRule } from '../../src/rule.ts'
import { KEY_LABEL, type TlsFile, tlsFileParameters, tlsFiles } from '../../src/tls-files.ts'

interface Unreadable extends TlsFile {
  readonly lacks: 'file' | 'single' | 'certificate' | 'key' | 'plain key' | 'no directory' | 'directory'
}

export const rule = defineRule<'parameter', Unreadable>({
  id: 'tls-certificate-unreadable',
  summary: 'A file of certificates or keys is missing, or holds something else.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: tlsFileParameters('certificate', 'key', 'chain', 'authorities') },
  *check(setting, { postfix, stack }) {
    for (const file of tlsFiles(setting, postfix, stack)) {
      const lacks = lackOf(file)
      if (lacks) yield { ...file, lacks }
    }
  },
  describe({ setting, path, lacks, role }) {
    const server = /^(?:smtpd|tlsproxy_tls|postscreen)_/.test(setting.name.text)
    const optional = role === 'authorities'
    return {
      what: WORDS[lacks](path),
      ...(lacks === 'directory' ? { severity: 'warning' as const } : {}),
      why:
        lacks === 'directory'
          ? 'No certificate is ever found there, so none of these authorities is trusted.'
          : server
            ? 'The SMTP server logs a warning and turns TLS off. It answers STARTTLS with "454 4.7.0 TLS not available due to local problem": mail programs cannot log in, and other servers send in clear text.'
            : 'The SMTP client logs a warning and turns TLS off: mail goes out in clear text, or waits in the queue where TLS is demanded.',
      help:
        lacks === 'plain key'
          ? 'Postfix cannot ask for a pass phrase: write the key to the file without one (openssl pkey), readable by root alone.'
          : lacks === 'single'
            ? 'Name one file. A certificate goes with its chain in one file; for a second kind of key there are eccert_file and chain_files.'
            : optional
              ? 'Name a file that is there, or delete the setting.'
              : 'Name a file that is there. Certificates of ACME clients lie where their "renew" or "certificates" command says.',
    }
  },
})

const WORDS: Readonly<Record<Unreadable['lacks'], (path: string) => string>> = {
  file: (path) => `There is no file ${path}.`,
  single: (path) => `"${path}" is one path with blanks in it.`,
  certificate: (path) => `${path} holds no certificate.`,
  key: (path) => `${path} holds no private key.`,
  'plain key': (path) => `${path} holds no private key that can be read without a pass phrase.`,
  'no directory': (path) => `${path} is a directory, and CAfile is a file.`,
  directory: (path) => `${path} is a file, and CApath is a directory.`,
}

function lackOf({ state, role, path, setting }: TlsFile): Unreadable['lacks'] | undefined {
  if (/[\s,]\//.test(path)) return 'single'
  const isDirectory = setting.name.text.endsWith('_CApath')
  if (isDirectory && (state?.kind === 'file' || (state === undefined && /\.(?:pem|crt)$/.test(path))))
    return 'directory'
  if (state === undefined) return undefined
  if (state.kind === 'missing') return 'file'
  if (!isDirectory && state.kind === 'directory') return role === 'authorities' ? 'no directory' : 'file'
  const labels = state.pem?.map(({ label }) => label)
  if (labels === undefined || role === 'authorities' || role === 'chain') return undefined
  if (role === 'certificate') return labels.some((label) => label.endsWith('CERTIFICATE')) ? undefined : 'certificate'
  if (labels.some((label) => KEY_LABEL.test(label))) return undefined
  return labels.includes('ENCRYPTED PRIVATE KEY') ? 'plain key' : 'key'
}
