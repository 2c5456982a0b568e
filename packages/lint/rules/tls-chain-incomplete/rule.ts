/** A certificate without the certificates of its issuers, or in the place of theirs. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TlsFile, tlsFileParameters, tlsFiles } from '../../src/tls-files.ts'

interface Incomplete extends TlsFile {
  readonly case: 'lone certificate' | 'own as authority'
  /** Whether the file itself was looked into. */
  readonly seen: boolean
}

/** What ACME clients call the certificate without its chain. */
const ACME_LEAF = /^(\/etc\/letsencrypt\/(?:live|archive)\/.*\/)cert(\d*\.pem)$/

export const rule = defineRule<'parameter', Incomplete>({
  id: 'tls-chain-incomplete',
  summary: 'A certificate comes without its chain.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: tlsFileParameters('certificate', 'authorities') },
  *check(setting, { postfix, stack }) {
    for (const file of tlsFiles(setting, postfix, stack)) {
      if (file.role === 'authorities') {
        if (ACME_LEAF.test(file.path)) yield { ...file, case: 'own as authority', seen: false }
        continue
      }
      const authorities = postfix?.value(authoritiesOf(setting), setting.service).text
      const blocks = file.state?.pem?.filter(({ label }) => label.endsWith('CERTIFICATE'))
      // Without a chain of its own OpenSSL completes it from the authorities that are set.
      if (authorities !== '' || (blocks && blocks.length !== 1) || blocks?.[0]?.selfIssued) continue
      if (blocks || ACME_LEAF.test(file.path)) yield { ...file, case: 'lone certificate', seen: blocks !== undefined }
    }
  },
  describe({ path, setting, source, range, ...found }) {
    const full = ACME_LEAF.test(path) ? path.replace(ACME_LEAF, '$1fullchain$2') : undefined
    if (found.case === 'own as authority') {
      return {
        what: `${path} is the own certificate, not that of an authority.`,
        why: `${setting.name.text} says whom to trust. With the own certificate there nobody else's can be verified, so connections are logged as untrusted, and mail that demands verification waits.`,
        help: 'Write the bundle of the system: /etc/ssl/certs/ca-certificates.crt (Debian) or /etc/pki/tls/certs/ca-bundle.crt (Red Hat).',
        fixes: setting.name.text.startsWith('smtp_')
          ? [replaceFix('Trust the authorities of the system (Debian)', 'review', source, range, BUNDLE)]
          : [],
      }
    }
    return {
      what: `${path} is the certificate without its chain.`,
      why: 'Clients that do not know the issuer in between cannot verify the certificate: some mail programs warn or refuse, others do not, which makes it hard to find.',
      help: `Write the file that holds the certificate and those of its issuers${full ? `, ${full}` : ''}.`,
      fixes: full ? [replaceFix('Write fullchain.pem', 'review', source, range, full)] : [],
    }
  },
})

const BUNDLE = '/etc/ssl/certs/ca-certificates.crt'

function authoritiesOf({ name }: ParameterSetting): string {
  return name.text.replace(/(?:d|ec)?cert_file$/, 'CAfile')
}
