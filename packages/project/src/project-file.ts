/** The project file `mailcfg.json`: finds it, reads it, and says exactly what is wrong with it. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { SEVERITIES, type Severity } from '@mailcfg/core'
import { type LanguageDefinition, languageById, languages } from '@mailcfg/grammars'
import { globMatcher } from './glob.ts'
import { explainReadError } from './raw-bytes.ts'
import { isVersion } from './release.ts'
import { UsageError } from './usage-error.ts'

export const PROJECT_FILE = 'mailcfg.json'

/** What a project file says of layout; the formatter has defaults for the rest. */
export interface FormatWishes {
  readonly width?: number
  readonly indent?: number
  readonly align?: boolean
}

/** What a project file settles; empty when there is none. */
export interface ProjectFile {
  /** Absolute path of the file, for messages; `undefined` when there is none. */
  readonly path: string | undefined
  readonly postfixVersion: string | undefined
  readonly dovecotVersion: string | undefined
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  readonly format: FormatWishes
  /** Whether an absolute path is left out by `ignore`. */
  readonly ignores: (path: string) => boolean
  /** The language that `languages` gives to an absolute path. */
  readonly languageOf: (path: string) => LanguageDefinition | undefined
  /** An error that points at the line of an entry, for checks that only callers can make. */
  readonly complaint: (key: string, message: string) => UsageError
}

/** The settings of a project without a project file. */
export const NO_PROJECT_FILE: ProjectFile = {
  path: undefined,
  postfixVersion: undefined,
  dovecotVersion: undefined,
  rules: new Map(),
  format: {},
  ignores: () => false,
  languageOf: () => undefined,
  complaint: (key, message) => new UsageError(`${key}: ${message}`),
}

/**
 * Reads the project file that `--config` names, else the nearest `mailcfg.json` in `cwd` or above it.
 * @throws UsageError with file and line for anything in it that would otherwise be ignored in silence.
 */
export function loadProjectFile(cwd: string, named?: string): ProjectFile {
  const path = named === undefined ? findUpwards(cwd) : resolve(cwd, named)
  if (path === undefined) return NO_PROJECT_FILE
  try {
    return parseProjectFile(path, readFileSync(path, 'utf8'), cwd)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${named ?? path}: ${explainReadError(error)}`)
  }
}

function findUpwards(directory: string): string | undefined {
  const path = join(directory, PROJECT_FILE)
  if (existsSync(path)) return path
  const parent = dirname(directory)
  return parent === directory ? undefined : findUpwards(parent)
}

/** Reads the text of a project file; patterns in it count from its directory. `cwd` only shortens its name in messages. */
export function parseProjectFile(path: string, text: string, cwd: string): ProjectFile {
  const shown = relative(cwd, path) || path
  const complaint = (key: string, message: string): UsageError =>
    new UsageError(`${shown}:${lineOfKey(text, key)}: ${message}`)
  const fields = new Fields(parseJson(text, shown), complaint)
  const below = (test: (path: string) => boolean) => (file: string) => test(relative(dirname(path), file))
  const ignore = fields.strings('ignore').map(globMatcher).map(below)
  const byGlob = [...fields.record('languages', languageNamed)].map(([glob, language]) => ({
    fits: below(globMatcher(glob)),
    language,
  }))
  return {
    path,
    postfixVersion: fields.version('postfix-version'),
    dovecotVersion: fields.version('dovecot-version'),
    rules: fields.record('rules', severityNamed),
    format: formatWishes(fields, complaint),
    ignores: (file) => ignore.some((fits) => fits(file)),
    languageOf: (file) => byGlob.find(({ fits }) => fits(file))?.language,
    complaint,
  }
}

function parseJson(text: string, shown: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const message = (error as Error).message
    const offset = /at position (\d+)/.exec(message)?.[1]
    const line = lineAt(text, offset === undefined ? text.trimEnd().length : Number(offset))
    throw new UsageError(`${shown}:${line}: not valid JSON: ${message}`)
  }
  if (isRecord(value)) return value
  throw new UsageError(`${shown}:1: write an object, such as { "postfix-version": "3.7" }`)
}

const KEYS = ['postfix-version', 'dovecot-version', 'rules', 'ignore', 'languages', 'format']

/** Checked access to the entries of a project file. */
class Fields {
  readonly #values: Record<string, unknown>
  readonly #complaint: ProjectFile['complaint']

  constructor(values: Record<string, unknown>, complaint: ProjectFile['complaint']) {
    this.#values = values
    this.#complaint = complaint
    for (const key of Object.keys(values)) {
      if (!KEYS.includes(key) && key !== '$schema') {
        throw complaint(key, `unknown key "${key}"; the keys are ${KEYS.join(', ')}`)
      }
    }
  }

  version(key: string): string | undefined {
    const value = this.#values[key]
    if (value === undefined) return undefined
    if (typeof value === 'string' && isVersion(value)) return value
    throw this.#complaint(key, `"${key}" must be a release in quotes, such as "3.7" or "3.7.11"`)
  }

  strings(key: string): readonly string[] {
    const value = this.#values[key] ?? []
    if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')) return value
    throw this.#complaint(key, `"${key}" must be a list of patterns, such as ["backup/**", "*.orig"]`)
  }

  /** An object whose values `read` translates; a message returned as text is the complaint about that entry. */
  record<T>(key: string, read: (value: unknown) => { readonly value: T } | string): ReadonlyMap<string, T> {
    const object = this.#values[key] ?? {}
    if (!isRecord(object)) throw this.#complaint(key, `"${key}" must be an object`)
    const entries = Object.entries(object).map(([name, raw]): [string, T] => {
      const result = read(raw)
      if (typeof result === 'string') throw this.#complaint(name, `"${name}" in "${key}": ${result}`)
      return [name, result.value]
    })
    return new Map(entries)
  }
}

/** What each key of "format" takes: numbers from and to, or yes and no. */
const FORMAT_KEYS: Readonly<Record<string, readonly [number, number] | 'boolean'>> = {
  width: [40, 1000],
  indent: [1, 16],
  align: 'boolean',
}

function formatWishes(fields: Fields, complaint: ProjectFile['complaint']): FormatWishes {
  const wishes = fields.record('format', (value) => ({ value }))
  for (const [key, value] of wishes) {
    const message = formatFault(key, value)
    if (message !== undefined) throw complaint(key, `"${key}" in "format": ${message}`)
  }
  return Object.fromEntries(wishes)
}

function formatFault(key: string, value: unknown): string | undefined {
  const wanted = Object.hasOwn(FORMAT_KEYS, key) ? FORMAT_KEYS[key] : undefined
  if (wanted === undefined) return `unknown key; the keys are ${Object.keys(FORMAT_KEYS).join(', ')}`
  if (wanted === 'boolean') return typeof value === 'boolean' ? undefined : 'write true or false'
  const [least, most] = wanted
  const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  return fits ? undefined : `write a whole number from ${least} to ${most}`
}

function severityNamed(raw: unknown): { value: Severity | 'off' } | string {
  const value = [...SEVERITIES, 'off' as const].find((known) => known === raw)
  return value === undefined ? `write one of "off", ${SEVERITIES.map((s) => `"${s}"`).join(', ')}` : { value }
}

function languageNamed(raw: unknown): { value: LanguageDefinition } | string {
  const value = typeof raw === 'string' ? languageById(raw) : undefined
  return value === undefined
    ? `no language is called so; there are ${languages.map((l) => l.id).join(', ')}`
    : { value }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Line, counted from 1, on which a key stands; the first line when it is written with escapes. */
function lineOfKey(text: string, key: string): number {
  const quoted = JSON.stringify(key)
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
    if (/^\s*:/.test(text.slice(at + quoted.length))) return lineAt(text, at)
  }
  return 1
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
