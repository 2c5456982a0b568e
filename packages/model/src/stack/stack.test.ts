/** A stack after an edit answers as a stack that is made anew does, whatever the two share. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, type LanguageDefinition, mainCf, masterCf, virtual } from '@mailcfg/grammars'
import fc from 'fast-check'
import { type Document, readDocument } from '../documents/read.ts'
import { Stack } from './stack.ts'

const NAMES = ['myhostname', 'virtual_alias_maps', 'smtpd_banner', 'my_class', 'smtpd_restriction_classes']
/** Pieces that open, close, override, refer and include. */
const MAIN = fc.constantFrom(
  'myhostname = a.example\n',
  'virtual_alias_maps = hash:/etc/postfix/virtual\n',
  'virtual_alias_maps = $my_class\n',
  'smtpd_restriction_classes = my_class\n',
  'my_class = check_client_access hash:/etc/postfix/$smtpd_banner\n',
  'smtpd_banner = virtual\n',
  'compatibility_level = 3.6\n',
  '#',
  ' x',
)
const MASTER = fc.constantFrom(
  'smtp inet n - y - - smtpd\n',
  '25 inet n - y - - smtpd\n',
  '  -o smtpd_banner=virtual\n',
  '  -o virtual_alias_maps=hash:/etc/postfix/virtual\n',
  '  -o my_class=permit -o smtpd_restriction_classes=my_class\n',
  '#',
)
const BLOCKS = fc.constantFrom(
  'protocols = imap\n',
  'service imap {\n',
  '}\n',
  'protocol imap {\n',
  '!include conf.d/*.conf\n',
  '!include_try missing.conf\n',
  '!include ../dovecot.conf\n',
  'mail_plugins = $mail_plugins quota\n',
  '#',
)
const ROWS = fc.constantFrom('a b\n', 'c d\n', '#')

const FILES: Readonly<Record<string, readonly [LanguageDefinition, fc.Arbitrary<string>]>> = {
  '/etc/postfix/main.cf': [mainCf, MAIN],
  '/etc/postfix/master.cf': [masterCf, MASTER],
  '/etc/postfix/virtual': [virtual, ROWS],
  '/etc/dovecot/dovecot.conf': [dovecot, BLOCKS],
  '/etc/dovecot/conf.d/10-a.conf': [dovecot, BLOCKS],
  '/etc/dovecot/conf.d/20-b.conf': [dovecot, BLOCKS],
}

function read(uri: string, text: string): Document {
  return readDocument(SourceText.fromText(uri, text), FILES[uri]?.[0] ?? virtual)
}

/** What the instances of a stack say, in plain data. */
function told({ postfix, dovecot }: Stack) {
  return {
    postfix: postfix.map((one) => ({
      release: one.release.oldest,
      settings: [...one.mainSettings, ...one.masterSettings].map(({ name, range }) => [name.text, range]),
      values: [undefined, ...one.services].map((service) => NAMES.map((name) => one.value(name, service))).map(plain),
      known: NAMES.map((name) => [one.knownNames.inMain(name), one.knownNames.isUsed(name)]),
      uses: one.tableUses.map(({ path, parameter, range }) => ({ path, parameter, range })),
      ofFile: Object.keys(FILES).map((uri) => one.usesOfFile(uri).map(({ range }) => range)),
      members: Object.keys(FILES).map((uri) => one.member(uri)?.source.text),
    })),
    dovecot: dovecot.map((one) => ({
      documents: one.documents.map(({ source }) => [source.uri, source.text]),
      complete: one.isComplete,
      dialect: one.dialect,
      items: one.items.map(({ item, document, around }) => [item.range, document.source.uri, around.length]),
      settings: one.settings.map(({ item }) => [item.name.text, item.value.text]),
      problems: one.problems().map(({ code, range, document }) => [code, range, document.source.uri]),
      included: one.items.map(({ item, document }) =>
        item.kind === 'include' ? one.included(item, document).documents.map(({ source }) => source.text) : [],
      ),
    })),
  }
}

function plain(values: readonly { text: string; known: boolean; setting: { range: object } | undefined }[]) {
  return values.map(({ text, known, setting }) => [text, known, setting?.range])
}

const edit = fc.constantFrom(...Object.keys(FILES)).chain((uri) =>
  fc.record({
    uri: fc.constant(uri),
    pieces: fc.array((FILES[uri] as readonly [unknown, fc.Arbitrary<string>])[1], { maxLength: 6 }),
    isAsked: fc.boolean(),
  }),
)

describe('Stack.with', () => {
  test('says after edits of any files what a stack of the same texts says that was made anew', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const texts = new Map(Object.keys(FILES).map((uri) => [uri, '']))
        const all = (): Document[] => [...texts].map(([uri, text]) => read(uri, text))
        let stack = new Stack('/', all())
        for (const { uri, pieces, isAsked } of edits) {
          const text = pieces.join('')
          texts.set(uri, text)
          const before = stack.documents.get(uri)
          const source = SourceText.fromText(uri, text)
          stack = stack.with(readDocument(source, (before as Document).language, before))
          if (isAsked) expect(told(stack)).toEqual(told(new Stack('/', all())))
        }
        expect(told(stack)).toEqual(told(new Stack('/', all())))
      }),
      { numRuns: 300 },
    )
  })

  test('keeps what was worked out of files that the edit did not touch, and finds the new text', () => {
    const texts: Readonly<Record<string, string>> = {
      '/etc/postfix/main.cf': 'virtual_alias_maps = hash:/etc/postfix/virtual\n',
      '/etc/postfix/master.cf': 'smtp inet n - y - - smtpd\n',
      '/etc/postfix/virtual': 'a b\n',
      '/etc/dovecot/dovecot.conf': '!include conf.d/*.conf\n',
      '/etc/dovecot/conf.d/10-a.conf': 'protocols = imap\n',
    }
    const stack = new Stack(
      '/',
      Object.entries(texts).map(([uri, text]) => read(uri, text)),
    )
    const after = stack.with(read('/etc/postfix/virtual', 'c d\n'))
    const [[postfix, next], [one, other]] = [
      [stack.postfix[0], after.postfix[0]],
      [stack.dovecot[0], stack.with(read('/etc/postfix/main.cf', '')).dovecot[0]],
    ]
    expect(next?.tableUses).toBe(postfix?.tableUses)
    expect(next?.identity).toBe(postfix?.identity)
    expect(next?.member('/etc/postfix/virtual')?.source.text).toBe('c d\n')
    expect(other?.items).toBe(one?.items)
    expect(stack.with(read('/etc/postfix/main.cf', '')).postfix[0]?.identity).not.toBe(postfix?.identity)
    const others = stack.with(read('/etc/postfix/others', '')).postfix[0]
    expect(others?.tableUses).toBe(postfix?.tableUses)
    expect(others?.usesOfFile('/etc/postfix/virtual')).not.toBe(postfix?.usesOfFile('/etc/postfix/virtual'))
  })
})
