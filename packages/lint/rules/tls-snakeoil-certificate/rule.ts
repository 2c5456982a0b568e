/** The certificate that the distribution made for tests, on a server that people use. */

import { type BlockItem, blockItems, type Document, type ParameterSetting } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { settingsOfFile } from '../../src/settings-of-file.ts'

interface Snakeoil extends Found {
  readonly path: string
  /** Whether the file is a test certificate for sure; other paths only come with one. */
  readonly sure: boolean
}

const TEST = /ssl-cert-snakeoil/
/** Where packages put a certificate that they sign themselves. */
const PACKAGED =
  /^\/etc\/(?:pki\/dovecot\/certs\/dovecot|pki\/tls\/certs\/postfix|dovecot\/(?:private\/)?dovecot|ssl\/certs\/dovecot)\.pem$/
const SETTINGS = /^(?:smtpd_tls_(?:ec|d)?cert_file|smtpd_tls_chain_files|ssl_cert|ssl_server_cert_file)$/

const inPostfix = chosenBy(({ name }: ParameterSetting) => SETTINGS.test(name.text))
const inDovecot = chosenBy((item: BlockItem) => item.kind === 'setting' && SETTINGS.test(item.name.text))

export const rule = defineRule<'document', Snakeoil>({
  id: 'tls-snakeoil-certificate',
  summary: "The certificate is the distribution's test certificate.",
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    for (const { text, found } of certificates(document)) {
      const path = text.replace(/^<\s*/, '')
      if (TEST.test(path) && !path.endsWith('.key')) yield { ...found, path, sure: true }
      else if (PACKAGED.test(path)) yield { ...found, path, sure: false }
    }
  },
  describe({ path, sure }) {
    return {
      what: sure
        ? `${path} is the test certificate of the distribution.`
        : `${path} comes with the package and is signed by nobody.`,
      why: 'No client can verify it: mail programs warn or refuse to connect, and users get used to clicking warnings away.',
      help: sure
        ? 'Use a certificate for the name of the server, for instance from an ACME client.'
        : 'If you have not put your own certificate there, do so, or name another file.',
      ...(sure ? {} : { severity: 'info' as const }),
    }
  },
})

function* certificates(document: Document): Iterable<{ text: string; found: Found }> {
  const { source } = document
  for (const { value } of inPostfix(settingsOfFile(document))) {
    for (const match of value.text.matchAll(/[^\s,]+/g)) {
      yield { text: match[0], found: { source, range: value.rangeOf(match.index, match.index + match[0].length) } }
    }
  }
  if (document.shape !== 'blocks') return
  for (const item of inDovecot(blockItems(document))) {
    if (item.kind !== 'setting') continue
    yield {
      text: item.form === 'quoted' ? item.decoded : item.value.text,
      found: { source, range: item.value.range },
    }
  }
}
