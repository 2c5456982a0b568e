/** `mailcfg query`: looks a key up in a table as Postfix does, and shows the line that answers. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, lookupTable, mainCf } from '@mailcfg/grammars'
import { postfixParameter, restriction, suggest } from '@mailcfg/knowledge'
import {
  type ByteString,
  bytesOfText,
  type LookupHit,
  type LookupResult,
  type LookupTable,
  lookupFirst,
  lookupKeyOptions,
  lookupKeys,
  openTable,
  PostfixParameters,
  readDocument,
  readTable,
  secretRanges,
  type TableDocument,
  textOfBytes,
} from '@mailcfg/model'
import { displayNames, explainReadError, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { oneLine } from '../report/display-text.ts'
import { hideSecrets } from '../report/mask.ts'

/** The options of the command as commander hands them over. */
export interface QueryCommandOptions {
  readonly format: 'text' | 'plain' | 'json'
  readonly color: ColorWish
  readonly for?: string
  readonly configDir?: string
}

/** Suffixes of the files that postmap makes of a table. */
const INDEX_SUFFIXES = ['.db', '.lmdb', '.cdb', '.pag']

/** What was tried and what it gave. */
interface Answer {
  readonly key: ByteString
  readonly tried: readonly string[]
  readonly result: LookupResult
}

/** Runs the command: 0 when something was found, 1 when nothing was, 2 when the table cannot answer. */
export async function query(reference: string, key: string, options: QueryCommandOptions): Promise<number> {
  const files = new TableFiles(reference)
  const postfix = parametersFor(reference, options.configDir)
  const smtputf8 = postfix.main === undefined || postfix.isOn('smtputf8_enable') !== false
  const table = openTable(reference, { smtputf8, table: (path) => files.open(path) })
  if (options.for !== undefined) refuseUnknownUse(options.for)
  const keys = key === '-' ? await keysFromStdin() : [bytesOfText(key)]
  const answers = keys.map((one) => ask(one, table, options.for, postfix))
  for (const { key: one, result } of answers) {
    if (result.kind === 'error' || result.kind === 'unknown')
      process.stderr.write(`mailcfg: ${reference}: ${oneLine(textOfBytes(one))}: ${result.why}\n`)
  }
  process.stdout.write(
    options.format === 'plain' ? plain(answers, files, key === '-') : render(answers, files, options, key === '-'),
  )
  if (answers.some(({ result }) => result.kind === 'error' || result.kind === 'unknown')) return EXIT.failure
  return answers.some(({ result }) => result.kind === 'found') ? EXIT.clean : EXIT.findings
}

/** The parameters of the main.cf that was named, or of the one beside the table; else the defaults of Postfix. */
function parametersFor(reference: string, configDirectory: string | undefined): PostfixParameters {
  const path = /:(?!.*:)([^{}\s,]+)/.exec(reference)?.[1] ?? ''
  const directory = resolve(configDirectory ?? dirname(path))
  const file = join(directory, 'main.cf')
  if (configDirectory === undefined && !existsSync(file))
    return new PostfixParameters(directory, undefined, undefined, {})
  try {
    const main = readDocument(SourceText.fromBytes(file, readFileSync(file)), mainCf)
    return new PostfixParameters(directory, main.shape === 'assignments' ? main : undefined, undefined, {})
  } catch (error) {
    throw new UsageError(`${file}: ${explainReadError(error)}`)
  }
}

/** Tries the keys of the use one after the other; for tables of patterns only the whole key. */
function ask(key: ByteString, table: LookupTable, use: string | undefined, postfix: PostfixParameters): Answer {
  const keys = use === undefined ? [{ key, partial: false }] : lookupKeys(use, key, lookupKeyOptions(postfix, use))
  const { result, tried } = lookupFirst([table], keys)
  return { key, tried: tried.map((one) => textOfBytes(one.key)), result }
}

function refuseUnknownUse(use: string): void {
  if (postfixParameter(use) ?? restriction(use)) return
  const near = suggest(use, ['transport_maps', 'virtual_alias_maps', 'alias_maps', 'check_recipient_access'], 1)
  const hint = near[0] === undefined ? '' : `; did you mean "${near[0]}"?`
  throw new UsageError(`--for ${use}: write the parameter or restriction that names the table${hint}`)
}

/** One key per line, bytes as they are; a last line without its newline counts. */
async function keysFromStdin(): Promise<ByteString[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  const lines = Buffer.concat(chunks).toString('latin1').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Byte for byte what postmap prints, and what postalias prints for an alias file; only here passwords are shown. */
function plain(answers: readonly Answer[], files: TableFiles, withKey: boolean): Buffer {
  const mark = files.isAliases ? ':\t' : '\t'
  const lines = answers.map(({ key, result }) => {
    if (result.kind !== 'found') return ''
    return `${withKey ? `${key.split('\0', 1)[0]}${mark}` : ''}${result.value}\n`
  })
  return Buffer.from(lines.join(''), 'latin1')
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

  /** Whether the table is an alias file, which postalias compiles. */
  get isAliases(): boolean {
    return [...this.#open.values()].some(({ language }) => language.id === 'aliases')
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
      const lines = [`${withKey ? `${textOfBytes(key)}\t` : ''}${shownValue(result, files)}`]
      if (options.for !== undefined) lines.push(style.dim(`  key ${tried.at(-1)}`))
      return [...lines, ...result.hits.map((hit) => style.dim(`  ${placeOf(hit)}: ${lineOf(hit, files)}`))]
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

function answerJson({ key: bytes, tried, result }: Answer, files: TableFiles): object {
  const key = textOfBytes(bytes)
  if (result.kind === 'not-found') return { key, found: false, tried }
  if (result.kind !== 'found') return { key, found: null, tried, why: result.why }
  const lines = result.hits.map((hit) => ({
    file: hit.source.uri,
    line: hit.source.positionAt(hit.range.start).line + 1,
  }))
  return { key, found: true, value: shownValue(result, files), tried, lines }
}
