/** Chain files in which a certificate comes before its key. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { KEY_LABEL, type TlsFile, tlsFileParameters, tlsFiles } from '../../src/tls-files.ts'

interface WrongOrder extends TlsFile {
  readonly problem: 'certificate first' | 'other block'
  /** The key that should come first, when it stands further behind. */
  readonly key: TlsFile | undefined
  readonly list: Found
}

const CERTIFICATE_NAME = /(?:^|\/)(?:(?:fullchain|cert|chain|bundle)\d*\.pem|[^/]*\.(?:crt|cer))$/i
const KEY_NAME = /(?:^|\/)(?:priv(?:ate)?_?key|key)\d*\.pem$|\.key$|[-_.]key\.pem$/i

export const rule = defineRule<'parameter', WrongOrder>({
  id: 'tls-chain-key-order',
  summary: 'In chain files the private key comes before its certificates.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: tlsFileParameters('chain') },
  *check(setting, { postfix, stack }) {
    const files = tlsFiles(setting, postfix, stack)
    const [first] = files
    if (first === undefined) return
    const key = files.slice(1).find((file) => kindOf(file) === 'key')
    const list = { source: setting.source, range: setting.value.range }
    if (kindOf(first) === 'certificate' && (key || first.state?.pem)) {
      yield { ...first, problem: 'certificate first', key, list }
    }
    for (const file of files) {
      if (file.state?.pem?.some(({ label }) => !KEY_LABEL.test(label) && !label.endsWith('CERTIFICATE'))) {
        yield { ...file, problem: 'other block', key: undefined, list }
      }
    }
  },
  describe({ setting, path, problem, key, list, source }) {
    return {
      what:
        problem === 'other block'
          ? `${path} holds more than keys and certificates.`
          : key
            ? `${path} stands before its key, ${key.path}.`
            : `${path} begins with a certificate, not with its key.`,
      why: `Postfix reads each key, then the certificates that belong to it. ${problem === 'other block' ? 'Anything else, such as EC PARAMETERS,' : 'A certificate before the first key'} ends the reading with "${problem === 'other block' ? 'unexpected PEM type' : 'key not first'}", and TLS is off.`,
      help:
        problem === 'other block'
          ? 'Take the other blocks out of the file, or name it in cert_file and key_file, where they do no harm.'
          : 'Write the key first, then the certificate with its chain.',
      fixes:
        key && setting.value.text.split(/[\s,]+/).length === 2
          ? [replaceFix('Put the key first', 'safe', source, list.range, `${key.path}, ${path}`)]
          : [],
    }
  },
})

function kindOf({ path, state }: TlsFile): 'key' | 'certificate' | undefined {
  const first = state?.pem?.[0]?.label
  if (first !== undefined)
    return KEY_LABEL.test(first) ? 'key' : first.endsWith('CERTIFICATE') ? 'certificate' : undefined
  return KEY_NAME.test(path) ? 'key' : CERTIFICATE_NAME.test(path) ? 'certificate' : undefined
}
