/** `mailcfg debug`: shows the stages that a file goes through, for those who look for a defect. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { JoinedText, type Range, SourceText } from '@mailcfg/core'
import { detectLanguage, isGroup, type LanguageDefinition, type Line, type Part } from '@mailcfg/grammars'
import { type Document, MASK, readDocument, secretRanges } from '@mailcfg/model'
import { explainReadError, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { languageOption } from '../language-option.ts'

export type Stage = 'lines' | 'tree' | 'model'

/** Runs the command. */
export function debug(stage: Stage, file: string, options: { readonly as?: string }): number {
  const source = read(file)
  const language = languageOption(options.as).as ?? detect(source)
  process.stdout.write(stageText(stage, source, language))
  return EXIT.clean
}

function read(file: string): SourceText {
  try {
    return SourceText.fromBytes(resolve(file), readFileSync(file))
  } catch (error) {
    throw new UsageError(`${file}: ${explainReadError(error)}`)
  }
}

function detect(source: SourceText): LanguageDefinition {
  const { language } = detectLanguage(source.uri, () => source.text.slice(0, 65_536))
  if (language === undefined) throw new UsageError(`${source.uri}: cannot tell the language; say it with --as`)
  return language
}

/** A stage of a file as text; passwords are masked as in every other output. */
export function stageText(stage: Stage, source: SourceText, language: LanguageDefinition): string {
  const document = readDocument(source, language)
  const text = new MaskedText(document)
  const lines = parsedLines(document)
  if (stage === 'lines') return lines.map((line) => lineText(line, text)).join('')
  if (stage === 'tree') return lines.map((line) => treeText(line, text)).join('')
  return `${JSON.stringify(modelOf(document, text), null, 2)}\n`
}

/** Lookup tables keep no line trees, so theirs are made for this once. */
function parsedLines(document: Document): readonly Line[] {
  if (document.shape !== 'table') return document.file.lines
  const { source, language } = document
  return language.lineStyle(source.text).map((logical) => {
    const { start, end } = logical.range
    const slice = source.text.slice(start, end)
    if (logical.kind === 'entry') return { logical, tree: language.parseLine(slice) }
    const leaf = { kind: logical.kind, start: 0, end: end - start, trivia: true } as const
    return { logical, tree: { kind: logical.kind, parts: [leaf], problems: [] } }
  })
}

/** Text of a file without its passwords. */
class MaskedText {
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  slice({ start, end }: Range): string {
    let shown = ''
    let at = start
    for (const secret of secretRanges(this.#document, { start, end })) {
      if (secret.start >= end || secret.end <= at) continue
      shown += this.#document.source.slice({ start: at, end: Math.max(at, secret.start) }) + MASK
      at = Math.min(end, secret.end)
    }
    return shown + this.#document.source.slice({ start: at, end })
  }

  place({ start }: Range): string {
    const { line, column } = this.#document.source.positionAt(start)
    return `${line + 1}:${column + 1}`
  }
}

function lineText({ logical }: Line, text: MaskedText): string {
  const pieces = logical.pieces.map((piece) => `  ${text.place(piece)} ${JSON.stringify(text.slice(piece))}\n`)
  return `${logical.kind} ${logical.range.start}..${logical.range.end}\n${pieces.join('')}`
}

function treeText({ logical, tree }: Line, text: MaskedText): string {
  const base = logical.range.start
  const problems = tree.problems.map((p) => `  ! ${p.code} ${base + p.start}..${base + p.end}\n`)
  const parts = tree.parts.map((part) => partText(part, base, 1, text))
  return `${tree.kind} ${text.place(logical.range)}\n${parts.join('')}${problems.join('')}`
}

function partText(part: Part, base: number, depth: number, text: MaskedText): string {
  const range = { start: base + part.start, end: base + part.end }
  const head = `${'  '.repeat(depth)}${part.kind} ${range.start}..${range.end}`
  if (isGroup(part)) return `${head}\n${part.parts.map((inner) => partText(inner, base, depth + 1, text)).join('')}`
  return `${head} ${JSON.stringify(text.slice(range))}${part.trivia ? ' (trivia)' : ''}\n`
}

/** The document without what other stages show and without the ways back from parts to wholes. */
const LEFT_OUT = new Set(['source', 'file', 'line', 'parent', 'table', 'trees'])

function modelOf(value: unknown, text: MaskedText): unknown {
  if (value instanceof JoinedText) return { text: maskedJoined(value, text), range: value.range }
  if (Array.isArray(value)) return value.map((item) => modelOf(item, text))
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (isWord(value)) return { text: text.slice(value.range), range: value.range }
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key) && key !== 'decoded')
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === 'language' ? (item as LanguageDefinition).id : modelOf(item, text)]),
  )
}

function isWord(value: object): value is { text: string; range: Range } {
  return Object.keys(value).length === 2 && 'text' in value && 'range' in value
}

/** A joined value as the program sees it; with a password in it, as it stands in the file, masked. */
function maskedJoined(value: JoinedText, text: MaskedText): string {
  const masked = text.slice(value.range)
  return masked.includes(MASK) ? masked : value.text
}
