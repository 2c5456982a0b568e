/** A directory, program or certificate that is named without its full path. */

import { defineRule } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

interface Relative extends TypedValue {
  readonly path: string
}

/** Paths that Postfix itself takes relative to another directory, or that may be words. */
const OTHERWISE = new Set([
  'home_mailbox',
  'bounce_template_file',
  'maillog_file',
  'process_id_directory',
  'cyrus_sasl_config_path',
  'program_directory',
  'sample_directory',
])

export const rule = defineRule<'parameter', Relative>({
  id: 'path-not-absolute',
  summary: 'A directory, program or certificate must be named with its full path.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { text: name } = setting.name
    if (OTHERWISE.has(name) || /_socket_name$/.test(name)) return
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const chain = /_tls_chain_files$/.test(name)
    if (value.parameter.kind !== 'path' && !chain) return
    const words = value.parameter.values?.map((v) => v.value) ?? []
    for (const { 0: path, index } of value.text.matchAll(chain ? /[^\s,]+/g : /^.+$/gs)) {
      if (path.startsWith('/') || words.includes(path)) continue
      yield { ...value, range: placeIn(value, index, index + path.length), path }
    }
  },
  describe({ setting, path }) {
    const name = setting.name.text
    const file = /_file$|_files$|CA(?:file|path)$/.test(name)
    return {
      what: `${name} needs a full path, not "${path}".`,
      why: file
        ? 'The daemons look for it below queue_directory, where they work, and not beside main.cf: no certificate is found, and TLS is off or fails.'
        : 'Each program looks for it below the directory in which it happens to run, so Postfix does not start or uses another directory.',
      ...(file ? { impact: 'insecure' } : {}),
      help: 'Write the path from / on.',
    }
  },
})
