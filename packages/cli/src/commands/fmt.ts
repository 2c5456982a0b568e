/** `mailcfg fmt`: lays files out anew, in place; or says which ones it would change, and how. */

import { resolve } from 'node:path'
import { DEFAULT_OPTIONS, type FormatOptions } from '@mailcfg/format'
import { readDocument } from '@mailcfg/model'
import {
  displayNames,
  loadProject,
  loadProjectFile,
  type Project,
  removeStaleTemporaries,
  replaceFiles,
  UsageError,
  WriteError,
} from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type FormattedFile, formatFile, selectFiles, textAfter } from '../formatted-files.ts'
import { languageOption } from '../language-option.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { editedDiff, replacedLines } from '../report/edited-diff.ts'
import { readStdin, type Stdin } from '../stdin.ts'

/** The options of the command as commander hands them over. */
export interface FmtCommandOptions {
  readonly check?: true
  readonly diff?: true
  /** Lines to format, from 0, both included. */
  readonly range?: readonly [number, number]
  readonly ifKnown?: true
  readonly config?: string
  readonly as?: string
  readonly stdinFilename?: string
  readonly color: ColorWish
}

type NameOf = (path: string) => string

/** Runs the command; what it did, or the text of standard input, goes to standard output. */
export async function fmt(paths: readonly string[], options: FmtCommandOptions): Promise<number> {
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  const wanted = paths.length > 0 ? paths : options.stdinFilename === undefined ? ['.'] : ['-']
  const isStdin = wanted.includes('-')
  if (isStdin && wanted.length > 1) throw new UsageError('- stands for one file; name no others')
  const stdin = isStdin ? await readStdin(options) : undefined
  const project = await loadProject({
    paths: wanted,
    cwd,
    config,
    versions: {},
    ...languageOption(options.as),
    ...(stdin ? { stdin } : {}),
    ...(options.ifKnown ? { ifKnown: true } : {}),
  })
  const nameOf = displayNames([...wanted, options.stdinFilename ?? ''], cwd)
  const selected = selectFiles(project, isStdin)
  if (options.range) refuseRange(project, wanted, cwd)
  const layout: FormatOptions = { ...DEFAULT_OPTIONS, ...config.format }
  const files = selected.documents.map((document) => formatFile(document, layout, options.range, nameOf))
  tell(project, options.ifKnown ? [] : selected.guessed, nameOf)
  const status = stdin && !options.check && !options.diff ? answer(files[0], stdin) : conclude(files, nameOf, options)
  const refused = files.filter((file) => file.refusedAt !== undefined)
  for (const file of refused) tellRefusal(file, nameOf, isStdin)
  return refused.length > 0 || project.failures.length > 0 ? EXIT.failure : status
}

/** `--range` means lines of one file. */
function refuseRange({ named }: Project, wanted: readonly string[], cwd: string): void {
  const [only = ''] = wanted
  if (wanted.length === 1 && (only === '-' || named.has(resolve(cwd, only)))) return
  throw new UsageError('--range is for one file, which must be named')
}

function tell({ notes, failures }: Project, guessed: readonly string[], nameOf: NameOf): void {
  for (const { path, reason } of [...notes, ...failures]) process.stderr.write(`mailcfg: ${nameOf(path)}: ${reason}\n`)
  const [first, ...more] = guessed
  if (first === undefined) return
  const which = more.length === 0 ? nameOf(first) : `${nameOf(first)} and ${more.length} more`
  process.stderr.write(
    `mailcfg: passed over ${which}, known by the text alone; name a file to have it formatted all the same\n`,
  )
}

function tellRefusal({ document, refusedAt }: FormattedFile, nameOf: NameOf, isStdin: boolean): void {
  const name = nameOf(document.source.uri)
  process.stderr.write(
    `mailcfg: ${name}:${(refusedAt as number) + 1}: left alone, since the new layout would not say the same\n` +
      'This is a defect of mailcfg, not of your configuration. Please report it with what the command\n' +
      `  mailcfg debug lines --as ${document.language.id} ${isStdin ? 'FILE' : name}\n` +
      'prints for this line; passwords are masked there.\n',
  )
}

/** Gives standard input back, formatted where it can be. */
function answer(file: FormattedFile | undefined, { bytes }: Stdin): number {
  process.stdout.write(file ? textAfter(file).toBytes() : bytes)
  return EXIT.clean
}

function conclude(files: readonly FormattedFile[], nameOf: NameOf, options: FmtCommandOptions): number {
  const changed = files.filter(({ edits }) => edits.length > 0)
  if (options.diff) {
    showDiff(changed, nameOf, options.color)
    return changed.length > 0 ? EXIT.findings : EXIT.clean
  }
  if (!options.check && !write(files, changed)) return EXIT.failure
  process.stdout.write(report(files, changed, nameOf, options.check === true))
  return options.check && changed.length > 0 ? EXIT.findings : EXIT.clean
}

function showDiff(changed: readonly FormattedFile[], nameOf: NameOf, color: ColorWish): void {
  const style = styleFor(color, process.stdout.isTTY === true, process.env)
  for (const file of changed) {
    const { document, edits } = file
    const after = readDocument(textAfter(file), document.language)
    process.stdout.write(editedDiff(nameOf(document.source.uri), document, after, edits, style))
  }
}

/** Writes all files or none. */
function write(files: readonly FormattedFile[], changed: readonly FormattedFile[]): boolean {
  removeStaleTemporaries(files.map(({ document }) => document.source.uri))
  try {
    replaceFiles(
      changed.map((file) => ({
        path: file.document.source.uri,
        before: file.document.source.toBytes(),
        after: textAfter(file).toBytes(),
      })),
    )
    return true
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    process.stderr.write(`mailcfg: nothing was written: ${error.message}\n`)
    return false
  }
}

function report(
  files: readonly FormattedFile[],
  changed: readonly FormattedFile[],
  nameOf: NameOf,
  isCheck: boolean,
): string {
  if (files.length === 0) return 'No configuration of a mail server was found.\n'
  const verb = isCheck ? 'would change' : 'formatted'
  const lines = changed.map(({ document, edits }) => {
    const count = replacedLines(document, edits).reduce((sum, { old }) => sum + old[1] - old[0], 0)
    return `${verb} ${nameOf(document.source.uri)} (${count} ${count === 1 ? 'line' : 'lines'})\n`
  })
  const count = (of: number): string => `${of} ${of === 1 ? 'file' : 'files'}`
  const rest = files.length - changed.length
  if (changed.length === 0) return `Nothing to change in ${count(rest)}.\n`
  return `${lines.join('')}${count(changed.length)} ${isCheck ? 'would change' : 'formatted'}, ${rest} unchanged.\n`
}
