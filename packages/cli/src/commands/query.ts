/** `mailcfg query`: looks a key up in a table as Postfix does, and shows the line that answers. */

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, lookupTable } from '@mailcfg/grammars'
import { postfixParameter, restriction, suggest } from '@mailcfg/knowledge'
import {
  bytesOfText,
  type LookupHit,
  type LookupResult,
  type LookupTable,
  lookupFirst,
  lookupKeys,
  openTable,
  readTable,
  secretRanges,
  type TableDocument,
  textOfBytes,
} from '@mailcfg/model'
import { displayNames, explainReadError, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { hideSecrets } from '../report/mask.ts'

/** The options of the command as commander hands them over. */
export interface QueryCommandOptions {
  readonly format: 'text' | 'plain' | 'json'
  readonly color: ColorWish
  readonly for?: string
}

/** Suffixes of the files that postmap makes of a table. */
const INDEX_SUFFIXES = ['.db', '.lmdb', '.cdb', '.pag']

/** What was tried and what it gave. */
interface Answer {
  readonly key: string
  readonly tried: readonly string[]
  readonly result: LookupResult
}

/** Runs the command: 0 when something was found, 1 when nothing was, 2 when the table cannot answer. */
export async function query(reference: string, key: string, options: QueryCommandOptions): Promise<number> {
  const files = new TableFiles(reference)
  const table = openTable(reference, { smtputf8: true, table: (path) => files.open(path) })
  if (options.for !== undefined) refuseUnknownUse(options.for)
  const keys = key === '-' ? await keysFromStdin() : [key]
  const answers = keys.map((one) => ask(one, table, options.for))
  for (const { key: one, result } of answers) {
    if (result.kind === 'error' || result.kind === 'unknown')
      process.stderr.write(`mailcfg: ${reference}: ${one}: ${result.why}\n`)
  }
  process.stdout.write(render(answers, files, options, key === '-'))
  if (answers.some(({ result }) => result.kind === 'error' || result.kind === 'unknown')) return EXIT.failure
  return answers.some(({ result }) => result.kind === 'found') ? EXIT.clean : EXIT.findings
}

/** Tries the keys of the use one after the other; for tables of patterns only the whole key. */
function ask(key: string, table: LookupTable, use: string | undefined): Answer {
  const bytes = bytesOfText(key)
  const keys = use === undefined ? [{ key: bytes, partial: false }] : lookupKeys(use, bytes)
  const { result, tried } = lookupFirst([table], keys)
  return { key, tried: tried.map((one) => textOfBytes(one.key)), result }
}

function refuseUnknownUse(use: string): void {
  if (postfixParameter(use) ?? restriction(use)) return
  const near = suggest(use, ['transport_maps', 'virtual_alias_maps', 'alias_maps', 'check_recipient_access'], 1)
  const hint = near[0] === undefined ? '' : `; did you mean "${near[0]}"?`
  throw new UsageError(`--for ${use}: write the parameter or restriction that names the table${hint}`)
}

async function keysFromStdin(): Promise<string[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** The files behind a table, read once each. */
class TableFiles {
  readonly #reference: string
  readonly #open = new Map<string, TableDocument>()

  constructor(reference: string) {
    this.#reference = reference
  }

  /** @throws UsageError when the file cannot be read. */
  open(path: string): TableDocument {
    const known = this.#open.get(path)
    if (known) return known
    const source = SourceText.fromBytes(resolve(path), this.#read(path))
    const detected = detectLanguage(source.uri, () => source.text.slice(0, 65_536)).language
    const document = readTable(source, detected?.shape === 'table' ? detected : lookupTable)
    this.#open.set(path, document)
    return document
  }

  #read(path: string): Uint8Array {
    try {
      return readFileSync(path)
    } catch (error) {
      const index = INDEX_SUFFIXES.map((suffix) => `${path}${suffix}`).find((file) => existsSync(file))
      const hint =
        index === undefined ? '' : `; only its index ${index} is there, and mailcfg reads the text it is made of`
      throw new UsageError(`${this.#reference}: ${path}: ${explainReadError(error)}${hint}`)
    }
  }

  /** The text without the passwords that stand in the line of the hit. */
  hide(text: string, { source, range }: LookupHit): string {
    const document = [...this.#open.values()].find((one) => one.source.uri === source.uri)
    const secrets = document ? secretRanges(document, range).map((secret) => source.slice(secret)) : []
    return hideSecrets(
      text,
      secrets.filter((secret) => secret !== ''),
    )
  }
}

function render(answers: readonly Answer[], files: TableFiles, options: QueryCommandOptions, withKey: boolean): string {
  if (options.format === 'json')
    return `${JSON.stringify(
      answers.map((answer) => answerJson(answer, files)),
      null,
      2,
    )}\n`
  const style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  return answers
    .flatMap(({ key, tried, result }) => {
      if (result.kind !== 'found') return []
      const lines = [`${withKey ? `${key}\t` : ''}${shownValue(result, files)}`]
      if (options.format === 'plain') return lines
      if (options.for !== undefined) lines.push(style.frame(`  key ${tried.at(-1)}`))
      return [...lines, ...result.hits.map((hit) => style.frame(`  ${placeOf(hit)}: ${lineOf(hit, files)}`))]
    })
    .map((line) => `${line}\n`)
    .join('')
}

function shownValue({ value, hits }: LookupResult & { kind: 'found' }, files: TableFiles): string {
  return hits.reduce((text, hit) => files.hide(text, hit), textOfBytes(value))
}

function placeOf({ source, range }: LookupHit): string {
  return `${displayNames([source.uri], process.cwd())(source.uri)}:${source.positionAt(range.start).line + 1}`
}

function lineOf(hit: LookupHit, files: TableFiles): string {
  return files.hide(hit.source.slice(hit.range).replace(/\s*\n\s*/g, ' '), hit)
}

function answerJson({ key, tried, result }: Answer, files: TableFiles): object {
  if (result.kind === 'not-found') return { key, found: false, tried }
  if (result.kind !== 'found') return { key, found: null, tried, why: result.why }
  const lines = result.hits.map((hit) => ({
    file: hit.source.uri,
    line: hit.source.positionAt(hit.range.start).line + 1,
  }))
  return { key, found: true, value: shownValue(result, files), tried, lines }
}
