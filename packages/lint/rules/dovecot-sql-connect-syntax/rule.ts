/** Words of `connect` that Dovecot's MySQL driver does not know. */

import { suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, isAssignments, replaceFix } from '../../src/rule.ts'

const KEYS = [
  'host',
  'hostaddr',
  'port',
  'user',
  'password',
  'dbname',
  'client_flags',
  'connect_timeout',
  'read_timeout',
  'write_timeout',
  'ssl_cert',
  'ssl_key',
  'ssl_ca',
  'ssl_ca_path',
  'ssl_cipher',
  'ssl_verify_server_cert',
  'option_file',
  'option_group',
]

interface BadWord extends Found {
  readonly kind: 'key' | 'quote' | 'word'
  readonly key: string
}

export const rule = defineRule<'assignment', BadWord>({
  id: 'dovecot-sql-connect-syntax',
  summary: 'A word of connect is none that the MySQL driver knows.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['connect'], languages: ['dovecot-sql'] },
  *check({ value }, { document }) {
    if (!isAssignments(document) || isTemplated(value.text)) return
    if (document.entries.findLast(({ name }) => name.text === 'driver')?.decoded !== 'mysql') return
    const quoted = /^"[\s\S]*"$/.test(value.text)
    const text = quoted ? ` ${value.text.slice(1, -1)} ` : value.text
    for (const match of text.matchAll(/\S+/g)) {
      const [word] = match
      const [key = '', ...rest] = word.split('=')
      const { source } = document
      const end = match.index + word.length
      if (rest.length === 0) yield foundIn(source, value, match.index, end, { kind: 'word' as const, key: '' })
      else if (!KEYS.includes(key)) yield foundIn(source, value, match.index, end, { kind: 'key' as const, key })
      else if (key !== 'password' && /^(["']).*\1$/.test(rest.join('='))) {
        yield foundIn(source, value, match.index + key.length + 1, end, { kind: 'quote' as const, key })
      }
    }
  },
  describe({ source, range, kind, key }) {
    const [near] = suggest(key, KEYS)
    const why = 'The driver refuses the connect string, so no SQL user can log in.'
    if (kind === 'quote') {
      const text = source.slice(range)
      return {
        what: `The quotes become part of ${key}.`,
        why: 'Words of connect are parted at blanks and have no quotes, so no such host or name is found.',
        fixes: [replaceFix('Take the quotes away', 'review', source, range, text.slice(1, -1))],
      }
    }
    if (kind === 'word') {
      return {
        what: 'A word of connect has no "=".',
        why,
        help: 'Write KEY=VALUE without blanks; values cannot hold blanks.',
      }
    }
    return {
      what: `${key} is no word of connect.`,
      why,
      ...(near
        ? {
            fixes: [
              replaceFix(
                `Write ${near}`,
                'review',
                source,
                { start: range.start, end: range.start + key.length },
                near,
              ),
            ],
          }
        : { help: `The MySQL driver knows ${KEYS.slice(0, 6).join(', ')} and a few for timeouts and TLS.` }),
    }
  },
})
