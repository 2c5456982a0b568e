/** What is kept by lines gives after every edit what the text gives when it is read anew. */

import '../../../test/kit/sql.ts'
import { describe, expect, test } from '@jest/globals'
import { type Range, SourceText } from '@mailcfg/core'
import { detectLanguage } from '@mailcfg/grammars'
import { type Document, readDocument, Stack } from '@mailcfg/model'
import fc from 'fast-check'
import { rules } from './generated/rules.ts'
import { type AnyRule, defineRule } from './rule.ts'
import { lintDocument, lintLines } from './runner.ts'

const FILES: Readonly<Record<string, string>> = {
  '/etc/postfix/main.cf': `queue_directory = /tmp/queue
alias_maps = hash:/etc/aliases, lmdb:/etc/x
smtpd_tls_cert_file = /etc/ssl/certs/ssl-cert-snakeoil.pem
accounts_password = s3cret
alias_maps = hash:/etc/aliases
compatibility_level = 3.6
`,
  '/etc/postfix/master.cf': `smtp inet n - y - - smtpd
  -o alias_maps=hash:/x -o alias_maps=hash:/y
  -o smtp_sasl_password_maps=static:me:secret
-o syslog_name=x
465 inet n - y - - smtpd -o smtpd_tls_cert_file=/etc/ssl/certs/ssl-cert-snakeoil.pem -o x
`,
  '/etc/dovecot/dovecot.conf': `ssl_cert = </etc/ssl/certs/ssl-cert-snakeoil.pem
mail_location = maildir:/tmp/%z/Maildir
passdb sql {
  args = scheme=PLAIN password=secret
  query = SELECT * FROM users;
  default_fields = "x
}
service x {
  unix_listener y {
    mode = 0600
  }
}
`,
}

const INSERTED = ['', 'x', ' ', '\n', '#', '-o x=hash:/z', '\n  ', '{\n', '}\n', '%q', '"', 'hash:', '/tmp/', 'secret']

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(8),
    text: fc.constantFrom(...INSERTED),
  }),
  { minLength: 1, maxLength: 6 },
)

function read(source: SourceText, previous?: Document): Document {
  const language = previous?.language ?? detectLanguage(source.uri, () => source.text).language
  if (language === undefined) throw new Error(source.uri)
  return readDocument(source, language, previous)
}

/** The document after each of some edits. */
function* edited(path: string, changes: readonly { at: number; length: number; text: string }[]): Iterable<Document> {
  let document = read(SourceText.fromText(path, FILES[path] as string))
  for (const [version, { at, length, text }] of changes.entries()) {
    const { source } = document
    const start = Math.floor(at * source.length)
    const range = { start, end: Math.min(source.length, start + length) }
    document = read(source.edited([{ range, text }], version + 1), document)
    yield document
  }
}

function found(document: Document, selected: readonly AnyRule[], within?: Range): string[] {
  const stack = new Stack('', [document])
  const { found } = within
    ? lintLines(stack, document, within, { rules: selected })
    : lintDocument(stack, document, { rules: selected })
  return found.map(({ rule, what, primary: { range } }) => `${range.start}-${range.end} ${rule} ${what}`)
}

/** A rule that finds every subject of a kind. */
function everyone<K extends 'service' | 'parameter' | 'setting' | 'section'>(on: K): AnyRule {
  return defineRule<K, { source: SourceText; range: Range }>({
    id: on,
    summary: '',
    severity: 'hint',
    impact: 'cosmetic',
    confidence: 'low',
    tier: 'default',
    listens: { on },
    check: (subject, { document }) => [
      { source: document.source, range: 'header' in subject ? subject.header : subject.range },
    ],
    describe: () => ({ what: '' }),
  }) as AnyRule
}

describe.each(Object.keys(FILES))('%s', (path) => {
  test('has the findings of its text after every edit', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        for (const document of edited(path, changes)) {
          const { uri, text, version } = document.source
          const fresh = readDocument(SourceText.fromText(uri, text, version), document.language)
          expect(found(document, rules)).toEqual(found(fresh, rules))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('hands the lines of a stretch to rules, and no others', () => {
    const all = (['service', 'parameter', 'setting', 'section'] as const).map(everyone)
    fc.assert(
      fc.property(edits, fc.nat(400), fc.nat(60), (changes, start, length) => {
        for (const document of edited(path, changes)) {
          const end = start + length
          const expected = found(document, all).filter((line) => {
            const [from = 0, to = 0] = line.split(/[- ]/).map(Number)
            return from <= end && to >= start
          })
          expect(found(document, all, { start, end })).toEqual(expected)
        }
      }),
      { numRuns: 100 },
    )
  })
})
