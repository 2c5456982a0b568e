/** Every Dovecot file of the corpus: lossless, never an exception; and the installed doveconf 2.3 as referee. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import {
  dovecot,
  dovecot1,
  dovecot24,
  dovecotDict,
  dovecotRefusal,
  dovecotSql,
  leavesOf,
  parseFile,
} from '@mailcfg/grammars'
import { dovecotSetting } from '@mailcfg/knowledge'
import {
  type BlocksDocument,
  blockItems,
  blockSettings,
  blocksDocument,
  dovecotDialect,
  readingProblems,
  type Section,
  type Setting,
} from '@mailcfg/model'
import { Dice } from '../fuzz/dice.ts'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { differs, doveconfVersion, PARSER_MESSAGE, type Refusal, refusalIn } from '../kit/doveconf.ts'
import { describeShared } from '../kit/shared.ts'

const files = corpusFiles().filter(({ kind }) => kind === 'dovecot')
const documentOf = (source: SourceText): BlocksDocument => blocksDocument(parseFile(source, dovecot))

describeShared('Dovecot files of the corpus', () => {
  test('every reader gives every file back', () => {
    expect(files.length).toBeGreaterThan(400)
    for (const file of files) {
      const source = readCorpusFile(file)
      for (const language of [dovecot, dovecot1, dovecot24, dovecotSql, dovecotDict]) {
        const { lines } = parseFile(source, language)
        const back = lines.map(({ logical: { range }, tree }) =>
          [...leavesOf(tree)]
            .map((leaf) => source.text.slice(range.start + leaf.start, range.start + leaf.end))
            .join(''),
        )
        expect(back.join('')).toBe(source.text)
      }
    }
  })
})

const directory = mkdtempSync(join(tmpdir(), 'doveconf-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const describeDoveconf = doveconfVersion?.startsWith('2.3.') ? describeShared : describe.skip

interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly refusal: Refusal | undefined
  readonly crashed: boolean
}

/** One run of doveconf over a text, with secrets shown. */
function doveconf(source: SourceText): Run {
  writeFileSync(join(directory, 't.conf'), source.toBytes())
  const options = { cwd: directory, encoding: 'latin1' } as const
  const { stdout, stderr, signal } = spawnSync('doveconf', ['-n', '-P', '-c', 't.conf'], options)
  return { stdout, stderr, refusal: refusalIn(stderr), crashed: signal !== null }
}

/** The text with one logical line made empty, which keeps the numbers of the others. */
function without(source: SourceText, document: BlocksDocument, line: number): SourceText | undefined {
  const at = source.offsetAt(line - 1, 0)
  const hit = document.file.lines.find(({ logical: { range } }) => range.start <= at && at < range.end)
  if (hit === undefined || !['setting', 'include'].includes(hit.tree.kind)) return undefined
  const { range } = hit.logical
  const blank = source.slice(range).replace(/[^\n]/g, '')
  return SourceText.fromText(
    source.uri,
    source.text.slice(0, range.start) + blank + source.text.slice(range.end),
    0,
    source.encoding,
  )
}

/** The text without its includes, whose files are not at hand. */
function withoutIncludes(source: SourceText): SourceText {
  let now = source
  for (const { kind, range } of blockItems(documentOf(source))) {
    if (kind === 'include') now = without(now, documentOf(now), source.positionAt(range.start).line + 1) ?? now
  }
  return now
}

/** Takes away includes, then each setting that doveconf does not know or want, until it sees the rest of the file. */
function judged(source: SourceText): { source: SourceText; run: Run } {
  let now = withoutIncludes(source)
  for (let tries = 0; ; tries++) {
    const run = doveconf(now)
    const line = run.refusal && !PARSER_MESSAGE.test(run.refusal.message) ? run.refusal.line : undefined
    const next = line !== undefined && tries < 60 ? without(now, documentOf(now), line) : undefined
    if (next === undefined) return { source: now, run }
    now = next
  }
}

/** A value as a type reads it: sizes in bytes, times in milliseconds, yes and no. */
function canonical(type: string, text: string): string {
  const amount = /^(\d+)\s*([a-z]*)$/i.exec(text)
  if (type === 'bool') return /^(?:y|yes|1)$/i.test(text) ? 'yes' : text.toLowerCase()
  if (!amount || !/^(?:size|time)/.test(type)) return text
  const unit = (amount[2] as string).toLowerCase()
  if (type === 'size') return String(Number(amount[1]) * 1024 ** Math.max(0, 'bkmgt'.indexOf(unit[0] ?? 'b')))
  if (/^m(?:illi)?s/.test(unit)) return amount[1] as string
  const seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 }[unit[0] ?? ''] ?? 0
  return String(Number(amount[1]) * seconds * 1000)
}

/** Sections that doveconf prints once, whatever their number; others without a name are one each. */
const MERGED = new Set(['plugin', 'dict'])

/** Place of an item as doveconf prints it; `undefined` in a section that cannot be told from its siblings. */
function placeOf({ parent }: Setting | Section): string | undefined {
  if (parent === undefined) return ''
  const outer = placeOf(parent)
  if (outer === undefined || (parent.name === undefined && !MERGED.has(parent.type.text))) return undefined
  return `${outer}${parent.type.text} ${parent.name?.text ?? ''} { `
}

/** The settings by place and name, the last one of each, with the path that knowledge has them under. */
function effective(document: BlocksDocument): Map<string, { readonly setting: Setting; readonly path: string }> {
  const found = new Map<string, { readonly setting: Setting; readonly path: string }>()
  for (const entry of blockSettings(document)) {
    const place = placeOf(entry.setting)
    if (place !== undefined) found.set(place + entry.setting.name.text, entry)
  }
  return found
}

/** Values of a file that doveconf accepts and prints otherwise than we read them, and how many were compared. */
function compareValues(document: BlocksDocument, run: Run): { count: number; wrong: string[] } {
  const ours = effective(document)
  const printed = effective(documentOf(SourceText.fromBytes('out', Buffer.from(run.stdout, 'latin1'))))
  const wrong: string[] = []
  let count = 0
  for (const [key, { setting, path }] of printed) {
    const own = ours.get(key)?.setting
    // Words with `$` may have been replaced, and values of obsolete settings rewritten, with a warning.
    if (!own || own.variables.length > 0 || run.stderr.includes(setting.name.text)) continue
    count++
    const type = dovecotSetting(path)?.type ?? 'string'
    const [a, b] = [own, setting].map((s) => `${s.form === 'file' ? '<' : ''}${canonical(type, s.decoded)}`)
    if (a !== b) wrong.push(`${key}: ${a} is not ${b}`)
  }
  return { count, wrong }
}

const refusals = (document: BlocksDocument) =>
  readingProblems(document, () => []).filter(({ code }) => dovecotRefusal(dovecot, code) !== undefined)

/** The files that a 2.3 doveconf can read: not those of 2.4, nor those that `args =` names. */
const readable = files
  .filter(({ path }) => !/\.ext(?:\.|$)/.test(path) || /auth-[^/]*$/.test(path))
  .map((file) => {
    const { text, encoding } = readCorpusFile(file)
    return { path: file.path, source: SourceText.fromText('t.conf', text, 0, encoding) }
  })
  .filter(({ source }) => dovecotDialect(documentOf(source)) !== '2.4')

describeDoveconf('doveconf 2.3 over the corpus', () => {
  test('accepts and refuses the same files in the same lines, and reads the same values', () => {
    const wrong: string[] = []
    const counts = { files: 0, accepted: 0, refusedByParser: 0, refusedOtherwise: 0, values: 0 }
    for (const { path, source: original } of readable) {
      const { source, run } = judged(original)
      const document = documentOf(source)
      counts.files++
      counts[
        !run.refusal ? 'accepted' : PARSER_MESSAGE.test(run.refusal.message) ? 'refusedByParser' : 'refusedOtherwise'
      ]++
      const verdict = differs(refusals(document), run.refusal)
      if (verdict !== '') wrong.push(`${path}: ${verdict}`)
      if (run.refusal) continue
      const values = compareValues(document, run)
      counts.values += values.count
      wrong.push(...values.wrong.map((text) => `${path}: ${text}`))
    }
    console.info(`doveconf ${doveconfVersion} over the corpus: ${JSON.stringify(counts)}`)
    expect(wrong).toEqual([])
    expect(counts.files).toBeGreaterThan(300)
    expect(counts.values).toBeGreaterThan(1000)
  })

  test('refuses damaged files in the same lines', () => {
    const wrong: string[] = []
    const counts = { accepted: 0, refusedByParser: 0, refusedOtherwise: 0 }
    const dice = new Dice(20)
    // What 2.3 does with the auth sections of 1.x it does while it converts them, and that loses count of braces.
    const sound = readable.filter(({ source }) => dovecotDialect(documentOf(source)) !== '1.x')
    for (let i = 0; i < 400; i++) {
      const { path, source } = dice.pick(sound)
      const damaged = SourceText.fromText('t.conf', damage(withoutIncludes(source).text, dice), 0, source.encoding)
      const { refusal, crashed } = doveconf(damaged)
      // 2.3.19 stops at an assertion when a setting of a section is written as a section.
      if (crashed) continue
      counts[!refusal ? 'accepted' : PARSER_MESSAGE.test(refusal.message) ? 'refusedByParser' : 'refusedOtherwise']++
      const verdict = differs(refusals(documentOf(damaged)), refusal)
      if (verdict !== '')
        wrong.push(
          `${path}: ${verdict}: ${JSON.stringify(damaged.text.split('\n').slice(Number(/line (\d+)/.exec(verdict)?.[1] ?? 1) - 4, Number(/line (\d+)/.exec(verdict)?.[1] ?? 1) + 1))}`,
        )
    }
    console.info(`doveconf ${doveconfVersion} over damaged files: ${JSON.stringify(counts)}`)
    expect(wrong).toEqual([])
    expect(counts.refusedByParser).toBeGreaterThan(100)
  })
})

const SHARDS = [
  '\\',
  '\\\n',
  '"',
  "'",
  '#',
  ' # ',
  '{',
  '}',
  ' {\n',
  '\n}\n',
  '=',
  '<',
  '$',
  '\t',
  ' ',
  '\r',
  '\n',
  '\n\n',
  '\0',
]

/** A text with up to three insertions or deletions, most of them where lines end, braces, and equals signs stand. */
function damage(text: string, dice: Dice): string {
  let now = text
  for (let i = dice.integer(1, 3); i > 0; i--) {
    const spots = [...now.matchAll(/^[^#\n]*?(?:[{}=]|[^\s#]\n)/gm)].map((m) => m.index + m[0].length - 1)
    const at = (spots.length > 0 ? dice.pick(spots) : 0) + dice.integer(0, 2)
    const shard = dice.chance(0.3) ? '' : dice.pick(SHARDS)
    now = now.slice(0, at) + shard + now.slice(at + (dice.chance(0.5) ? 1 : 0))
  }
  return now
}
