/** `mailcfg query`: looks a key up in a table as Postfix does, and shows the line that answers. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { mainCf } from '@mailcfg/grammars'
import { postfixParameter, restriction, suggest } from '@mailcfg/knowledge'
import {
  type ByteString,
  bytesOfText,
  type LookupTable,
  lookupFirst,
  lookupKeyOptions,
  lookupKeys,
  maySubstitute,
  openTable,
  PostfixParameters,
  readDocument,
  textOfBytes,
} from '@mailcfg/model'
import { explainReadError, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type Answer, answersJson, answersPlain, answersText } from '../report/answers.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { oneLine } from '../report/display-text.ts'
import { TableFiles } from '../table-files.ts'

/** The options of the command as commander hands them over. */
export interface QueryCommandOptions {
  readonly format: 'text' | 'plain' | 'json'
  readonly color: ColorWish
  readonly for?: string
  readonly configDir?: string
}

/** Runs the command: 0 when something was found, 1 when nothing was, 2 when the table cannot answer. */
export async function query(reference: string, key: string, options: QueryCommandOptions): Promise<number> {
  const files = new TableFiles(reference)
  const postfix = parametersFor(reference, options.configDir)
  const smtputf8 = postfix.main === undefined || postfix.isOn('smtputf8_enable') !== false
  if (options.for !== undefined) refuseUnknownUse(options.for)
  const substitutes = options.for === undefined || maySubstitute(options.for)
  const table = openTable(reference, { smtputf8, substitutes, table: (path) => files.open(path) })
  const keys = key === '-' ? await keysFromStdin() : [bytesOfText(key)]
  const answers = keys.map((one) => ask(one, table, options.for, postfix))
  for (const { key: one, result } of answers) {
    if (result.kind === 'error' || result.kind === 'unknown')
      process.stderr.write(`mailcfg: ${reference}: ${oneLine(textOfBytes(one))}: ${result.why}\n`)
  }
  process.stdout.write(printed(answers, files, options, key === '-'))
  if (answers.some(({ result }) => result.kind === 'error' || result.kind === 'unknown')) return EXIT.failure
  return answers.some(({ result }) => result.kind === 'found') ? EXIT.clean : EXIT.findings
}

function printed(answers: readonly Answer[], files: TableFiles, options: QueryCommandOptions, withKey: boolean) {
  if (options.format === 'plain') return answersPlain(answers, files, withKey)
  if (options.format === 'json') return answersJson(answers, files)
  const style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  return answersText(answers, files, style, { withKey, withTried: options.for !== undefined })
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
