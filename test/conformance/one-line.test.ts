/** One bad line gives one finding: whichever rule explains it, no other speaks of it, and its neighbours do not change. */

import '../kit/sql.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { type Diagnostic, SourceText } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition, type Line } from '@mailcfg/grammars'
import { lintStack, rules } from '@mailcfg/lint'
import { linesOf, readDocument, Stack } from '@mailcfg/model'
import fc from 'fast-check'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'

const DOVECOT = ['restart the service now', '＃ note', 'ssl ＝ yes', '\ufeff# note', '...', '>>>>>>> other']

/** Lines that cannot be read, by language. */
const BAD_LINES: Readonly<Record<string, readonly string[]>> = {
  'main.cf': [
    'restart the service now',
    'localhost',
    '= value',
    '＃ myorigin = corp.test',
    'myorigin ＝ corp.test',
    '\ufeff# note',
    'vim /etc/postfix/main.cf',
    '[root@mail ~]# postfix reload',
    '...',
    '>>>>>>> other',
  ],
  'master.cf': [
    'restart the service now',
    '＃ note',
    '\ufeff# note',
    'systemctl restart postfix',
    '...',
    '>>>>>>> other',
    '-o smtpd_tls_auth_only=yes',
  ],
  dovecot: DOVECOT,
  dovecot24: DOVECOT,
}

/** One file to put bad lines into. */
interface Host {
  readonly name: string
  readonly text: string
  readonly language: LanguageDefinition
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** Well-formed fixtures, the files of the fixture servers, and what the corpus holds of the three languages. */
function hosts(): Host[] {
  const files = readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => /\/(?:main-cf|master-cf|dovecot|dovecot24)\/ok\/|\/stacks\//.test(path))
    .map((path) => SourceText.fromBytes(path.slice(fixtures.length), readFileSync(path)))
  const corpus = corpusFiles().filter(
    ({ kind, templated }) => !templated && kind in { 'main-cf': 1, 'master-cf': 1, dovecot: 1 },
  )
  return [...files, ...corpus.map(readCorpusFile)].flatMap(({ uri, text, encoding }) => {
    const { language } = detectLanguage(uri, () => text)
    return language && encoding === 'utf-8' && language.id in BAD_LINES ? [{ name: uri, text, language }] : []
  })
}

/** Linting goes by the file alone, so that what it finds stands in it. */
function lint(text: string, language: LanguageDefinition): readonly Diagnostic[] {
  const document = readDocument(SourceText.fromText(`/etc/x/${FILES[language.id]}`, text), language)
  return lintStack(new Stack('', [document]), { rules }).diagnostics
}

const FILES: Readonly<Record<string, string>> = {
  'main.cf': 'main.cf',
  'master.cf': 'master.cf',
  dovecot: 'dovecot.conf',
  dovecot24: 'dovecot.conf',
}

/**
 * Offsets before an entry, where a line of its own changes nothing else: not at the top, which some programs look at;
 * not beside a line with a problem, which may take the new one in; not below a comment that suppresses.
 */
function boundaries({ text, language }: Host): number[] {
  const entries = linesOf(readDocument(SourceText.fromText(FILES[language.id] as string, text), language)).filter(
    ({ logical }) => logical.kind !== 'comment' && logical.kind !== 'blank',
  )
  const fine = (line: Line | undefined) => line?.logical.kind === 'entry' && line.tree.problems.length === 0
  return entries.flatMap((line, i) => (fine(line) && fine(entries[i - 1]) ? [line.logical.range.start] : []))
}

/** Rule and place of a finding, as it is without the stretch that was put in. */
function placeWithout(d: Diagnostic, at: number, length: number): string {
  const back = (offset: number) => (offset >= at + length ? offset - length : offset)
  return `${d.rule} ${back(d.primary.range.start)}-${back(d.primary.range.end)}`
}

/** Findings on the new line, and places of all the others. */
function afterInserting(host: Host, at: number, bad: string): { here: string[]; others: string[] } {
  const text = `${host.text.slice(0, at)}${bad}\n${host.text.slice(at)}`
  const found = lint(text, host.language)
  const onIt = ({ primary }: Diagnostic) => primary.range.start >= at && primary.range.start <= at + bad.length
  const here = found.filter(onIt)
  const others = found.filter((d) => !onIt(d))
  return {
    here: here.map((d) => `${d.rule}: ${d.what}`),
    others: others.map((d) => placeWithout(d, at, bad.length + 1)).sort(),
  }
}

const usable = hosts().filter((host) => boundaries(host).length > 0 && !host.text.includes('mailcfg-ignore'))

describe.each(Object.keys(BAD_LINES))('%s', (id) => {
  const own = usable.filter(({ language }) => language.id === id)

  test('there are files to try', () => {
    expect(own.length).toBeGreaterThan(3)
  })

  test.each((BAD_LINES[id] as readonly string[]).map((bad) => [JSON.stringify(bad), bad] as const))(
    'one finding for %s, wherever it stands',
    (_, bad) => {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), (file, place) => {
          const host = own[file % own.length] as Host
          const places = boundaries(host)
          const at = places[place % places.length] as number
          const before = lint(host.text, host.language).map((d) => placeWithout(d, Number.POSITIVE_INFINITY, 0))
          const { here, others } = afterInserting(host, at, bad)
          // The place belongs to the message: without it nobody finds the case again.
          expect([basename(host.name), at, ...here]).toHaveLength(3)
          expect([basename(host.name), at, others]).toEqual([basename(host.name), at, before.sort()])
        }),
        { numRuns: 15 },
      )
    },
  )
})
