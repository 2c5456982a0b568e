/** 652 real runs of doveconf 2.3.19 and 2.4.1 as referees of lines, sections and includes; each is accounted for. */

import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot24, dovecotRefusal, type LanguageDefinition, leavesOf, parseFile } from '@mailcfg/grammars'
import { type BlocksDocument, blocksDocument, type PlacedProblem, readingProblems } from '@mailcfg/model'
import { differs, PARSER_MESSAGE, type Refusal, refusalIn } from '../kit/doveconf.ts'
import { describeShared, sharedJson } from '../kit/shared.ts'

interface Run {
  readonly id: string
  readonly dialect: '2.3' | '2.4'
  readonly input: string
  readonly files?: Readonly<Record<string, string>>
  readonly command: string
  readonly outcome: 'accepted' | 'accepted-with-warning' | 'rejected' | 'crash'
  readonly stdout?: string
  readonly stderr?: string
  readonly prologue?: boolean
}

/** Why doveconf stops where the shape of the lines is in order, by the words of its message. */
const OTHER_REASONS: readonly (readonly [reason: string, message: RegExp])[] = [
  ['a name is unknown', /^(?:[^:]+: )?Unknown (?:setting|section name|variable|group)/],
  [
    'a value is not of its type',
    /^(?:\w+: )?(?:Invalid (?:boolean|number|size|time|port|value|network mask)|Milliseconds not)/,
  ],
  ['a value is not of its type', /^(?:\w+: )?Time interval '\d+' is missing units/],
  ['a section is in the wrong place', / not allowed\b/],
  ['a section has or lacks a name', /\{ \} (?:is missing|must not have a) section name$|^passdb\/p1 already exists$/],
  ['a section lacks a setting', /^Named filter \w+ is required to have/],
  ['a section is written as a setting', /^passdb: Setting is a named list filter/],
  ['a 1.x setting that 2.3 cannot convert', /^socket listen \{ master \{ path=\.\. \} \} must end with/],
  ['a file of the host', /^(?:No matches$|Recursive include file|\w+: Can't open file |open\(.*\) failed)/],
  ['the versions of 2.4', /^(?!Unknown).*dovecot_(?:config|storage)_version/],
]

/** A message without a line comes from the checks of the whole configuration. */
const WHOLE = 'a check of the whole configuration'

function refusalOf(run: Run): Refusal | undefined {
  if (run.outcome === 'crash') return { message: 'crash', file: undefined, line: undefined }
  const refusal = refusalIn(run.stderr ?? '')
  if ((refusal !== undefined) !== (run.outcome === 'rejected')) throw new Error(`${run.id}: ${run.stderr}`)
  return refusal
}

function reasonOf(run: Run): string {
  const refusal = refusalOf(run)
  if (refusal === undefined) return 'accepted'
  if (PARSER_MESSAGE.test(refusal.message)) return 'syntax'
  const found = OTHER_REASONS.filter(([, message]) => message.test(refusal.message)).map(([reason]) => reason)
  if (found.length > 1) throw new Error(`${run.id}: ${refusal.message}: ${found}`)
  if (found.length === 0 && refusal.line !== undefined) throw new Error(`${run.id}: no reason for ${refusal.message}`)
  return found[0] ?? WHOLE
}

const PROLOGUE = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'
const languageOf = (run: Run): LanguageDefinition => (run.dialect === '2.3' ? dovecot : dovecot24)
const documentOf = (name: string, text: string, language: LanguageDefinition): BlocksDocument =>
  blocksDocument(parseFile(SourceText.fromText(name, text), language))

/** All files of a run as documents, and what would be refused, in reading order. */
function read(run: Run): { readonly main: BlocksDocument; readonly refused: readonly PlacedProblem[] } {
  const language = languageOf(run)
  const main = documentOf('t.conf', (run.prologue ? PROLOGUE : '') + run.input, language)
  const files = Object.entries(run.files ?? {}).map(([name, text]) => documentOf(name, text, language))
  const problems = readingProblems(main, ({ path }, from) => {
    const wanted = posix.join(posix.dirname(from.source.uri), path.text)
    const inner = wanted.replace(
      /[.*{},]/g,
      (c) => ({ '.': '\\.', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|' })[c] ?? c,
    )
    return files.filter((file) => new RegExp(`^${inner}$`).test(file.source.uri))
  })
  return { main, refused: problems.filter(({ code }) => dovecotRefusal(language, code) !== undefined) }
}

/** What speaks against this parser's verdict on a run; empty when it agrees. */
function disagreement(run: Run): string {
  const text = differs(read(run).refused, refusalOf(run))
  return text === '' ? '' : `${run.id}: ${text}`
}

describeShared('doveconf vectors', () => {
  const runs = sharedJson<{ records: readonly Run[] }>('facts/dovecot/syntax.json', { records: [] }).records

  test('every run has one reason', () => {
    const counts: Record<string, number> = {}
    for (const run of runs)
      counts[`${run.dialect} ${reasonOf(run)}`] = (counts[`${run.dialect} ${reasonOf(run)}`] ?? 0) + 1
    expect(counts).toEqual({
      '2.3 accepted': 193,
      '2.3 syntax': 26,
      '2.3 a name is unknown': 24,
      '2.3 a value is not of its type': 40,
      '2.3 a section is in the wrong place': 2,
      '2.3 a section has or lacks a name': 1,
      '2.3 a 1.x setting that 2.3 cannot convert': 1,
      '2.3 a file of the host': 8,
      '2.3 a check of the whole configuration': 29,
      '2.4 accepted': 180,
      '2.4 syntax': 25,
      '2.4 a name is unknown': 30,
      '2.4 a value is not of its type': 36,
      '2.4 a section is in the wrong place': 4,
      '2.4 a section has or lacks a name': 8,
      '2.4 a section lacks a setting': 2,
      '2.4 a section is written as a setting': 1,
      '2.4 a file of the host': 9,
      '2.4 the versions of 2.4': 8,
      '2.4 a check of the whole configuration': 25,
    })
  })

  test('accepts what doveconf accepts, and refuses what its parser refuses, in the same line for the same reason', () => {
    expect(runs.map(disagreement).filter((text) => text !== '')).toEqual([])
  })

  test('the lines of every run give the text back', () => {
    for (const run of runs) {
      const text = run.input
      const { file } = documentOf('t.conf', text, languageOf(run))
      const back = file.lines.flatMap(({ logical, tree }) =>
        [...leavesOf(tree)].map((leaf) => text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end)),
      )
      expect(back.join('')).toBe(text)
    }
  })

  test('login_greeting, a string that nothing rewrites, has the value that doveconf prints', () => {
    let compared = 0
    const different: string[] = []
    for (const run of runs) {
      const printed = documentOf('out', run.stdout ?? '', languageOf(run)).items.find(isGreeting)
      const ours = read(run).main.items.findLast(isGreeting)
      if (!printed || !ours || ours.variables.length > 0 || ours.form === 'file' || run.files) continue
      compared++
      if (ours.decoded !== printed.decoded) different.push(`${run.id}: ${ours.decoded} is not ${printed.decoded}`)
    }
    expect(different).toEqual([])
    expect(compared).toBe(80)
  })
})

function isGreeting(item: BlocksDocument['items'][number]): item is Extract<typeof item, { kind: 'setting' }> {
  return item.kind === 'setting' && item.name.text === 'login_greeting'
}
