/** What the installed programs read out of the files of a stack: postconf, doveconf, and postmap with its indexes. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { baseName, type Document, type Stack } from '@mailcfg/model'
import { installedPostconf } from '../conformance/postconf/program.ts'
import { type Configuration, type PostconfResults, runPostconf } from '../conformance/postconf/run.ts'
import { doveconfVersion } from './doveconf.ts'
import { announcedNames } from './fix-values.ts'

/** Values by name; nothing where the program is absent or refuses the files. */
type Values = ReadonlyMap<string, string> | undefined

/** A stack before and after a change. */
export interface Change {
  /** What to call it in messages. */
  readonly name: string
  readonly before: Stack
  readonly after: Stack
}

/** A changed file as a program reads it. */
interface Reading {
  readonly change: Change
  readonly document: Document
  readonly was: Values
  readonly is: Values
}

/** What comparing came to. */
export interface Comparison {
  /** Names with other values although no line of theirs was touched, and files that are refused now and were not. */
  readonly silent: readonly string[]
  /** Files that a program read before and after. */
  readonly files: number
  /** Values in them that were compared. */
  readonly values: number
  /** Values that changed, as the lines that were touched announce it. */
  readonly announced: number
}

/** Whether all the programs are installed. */
export const hasPrograms: boolean = installedPostconf !== undefined && doveconfVersion !== undefined

/** Compares what the real programs read before and after changes; all at once, so that they run side by side. */
export function compareReally(changes: readonly Change[]): Comparison {
  const documents = changes.flatMap((change) =>
    [...change.after.documents.values()]
      .filter(({ source }) => change.before.documents.get(source.uri)?.source.text !== source.text)
      .map((document) => ({ change, document })),
  )
  const total = { files: 0, values: 0, announced: 0 }
  const silent = [...postfixReadings(documents), ...otherReadings(documents)].flatMap((reading) => {
    const { change, document, was, is } = reading
    if (was === undefined) return []
    if (is === undefined) return [`${change.name}: ${document.source.uri} is refused now`]
    const isAnnounced = announcedIn(change, document)
    const names = [...new Set([...was.keys(), ...is.keys()])]
    const changed = names.filter((name) => was.get(name) !== is.get(name))
    const unannounced = changed.filter((name) => !isAnnounced(name))
    total.files++
    total.values += names.length
    total.announced += changed.length - unannounced.length
    return unannounced.map((name) => `${change.name}: ${name} in ${document.source.uri}`)
  })
  return { ...total, silent }
}

/** Whether the lines that a change touches say that a name of a document gets another value. */
function announcedIn({ before, after }: Change, { shape }: Document): (name: string) => boolean {
  const names = new Set(
    [...after.documents.values()].flatMap((now) => [
      ...announcedNames(before.documents.get(now.source.uri) as Document, now),
    ]),
  )
  if (shape !== 'blocks') return (name) => names.has(name)
  const last = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
  const words = new Set([...names].map(last))
  // doveconf shows a setting where it counts, which need not be the section that it is written in.
  return (name) => words.has(last(name))
}

type Placed = Pick<Reading, 'change' | 'document'>

function postfixReadings(documents: readonly Placed[]): Reading[] {
  const own = documents.filter(({ document: { language } }) => language.id === 'main.cf' || language.id === 'master.cf')
  if (installedPostconf === undefined || own.length === 0) return []
  const configurations = own.flatMap(({ change, document }) =>
    [change.before, change.after].map((stack) => configurationOf(stack, document.source.uri)),
  )
  // Several changes begin with the same files, and one may change both files of a directory.
  const distinct = new Map(configurations.map((one) => [identityOf(one), one]))
  const results = runPostconf(installedPostconf, ['-n', '-M'], [...distinct.values()])
  const byIdentity = new Map([...distinct.keys()].map((identity, i) => [identity, results[i]]))
  return own.map((placed, i) => {
    const option = placed.document.language.id === 'main.cf' ? '-n' : '-M'
    const [was, is] = configurations.slice(2 * i, 2 * i + 2).map((configuration) => {
      const result = byIdentity.get(identityOf(configuration))
      return result && valuesIn(result, option)
    })
    return { ...placed, was, is }
  })
}

function configurationOf(stack: Stack, uri: string): Configuration {
  const postfix = stack.postfix.find(({ main, master }) => main?.source.uri === uri || master?.source.uri === uri)
  const [main, master] = [postfix?.main, postfix?.master].map((document) => document?.source.toBytes())
  return { ...(main ? { main } : {}), ...(master ? { master } : {}) }
}

function identityOf({ main, master }: Configuration): string {
  return JSON.stringify([main, master].map((bytes) => bytes && Buffer.from(bytes).toString('latin1')))
}

function valuesIn({ directory, results }: PostconfResults, option: '-n' | '-M'): Values {
  const { exit, lines } = results.get(option) ?? { exit: 1, lines: [] }
  if (exit !== 0) return undefined
  const pattern = option === '-n' ? /^(\S+) =(.*)$/ : /^(\S+\s+\S+)\s(.*)$/
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value = ''] = pattern.exec(line) ?? []
      return name === undefined ? [] : [[name.replace(/\s+/, '/'), value.replaceAll(directory, '.').trim()]]
    }),
  )
}

function otherReadings(documents: readonly Placed[]): Reading[] {
  return documents.flatMap(({ change, document }): Reading[] => {
    const isTable = INDEXED.includes(document.language.id)
    if (document.shape !== 'blocks' && !isTable) return []
    const read = (stack: Stack): Values => (isTable ? indexed(stack, document.source.uri) : doveconf(stack))
    return [{ change, document, was: read(change.before), is: read(change.after) }]
  })
}

/** Tables that postmap makes an index of. */
const INDEXED: readonly string[] = ['access', 'virtual', 'transport', 'canonical', 'generic', 'relocated']

function inDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'mailcfg-values-'))
  try {
    return work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function doveconf(stack: Stack): Values {
  const main = stack.dovecot.find(({ dialect }) => dialect !== '2.4' && dialect !== '1.x')?.main.source.uri
  if (doveconfVersion === undefined || main === undefined) return undefined
  return inDirectory((directory) => {
    for (const { source } of stack.documents.values()) {
      const path = join(directory, source.uri)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, source.toBytes())
    }
    const run = spawnSync('doveconf', ['-n', '-c', join(directory, main)], { encoding: 'latin1' })
    if (run.status !== 0) return undefined
    const around: string[] = []
    const pairs = run.stdout.split('\n').flatMap((line): [string, string][] => {
      const header = /^\s*([^#=]*[^#=\s])\s*\{$/.exec(line)?.[1]
      if (header !== undefined) around.push(header)
      else if (/^\s*\}$/.test(line)) around.pop()
      const [, name = '', value = ''] = /^\s*([^#\s=]+) =\s*(.*)$/.exec(line) ?? []
      return name === '' ? [] : [[[...around, name].join('/'), value]]
    })
    return new Map(pairs)
  })
}

/** The index of a table, made and shown. */
function indexed(stack: Stack, uri: string): Values {
  const source = stack.documents.get(uri)?.source
  if (installedPostconf === undefined || source === undefined) return undefined
  return inDirectory((directory) => {
    writeFileSync(join(directory, 'main.cf'), '')
    // dict_load_file_xt() waits until a file is a second old, in case that somebody still writes it.
    utimesSync(join(directory, 'main.cf'), 0, 0)
    const table = `hash:${join(directory, baseName(uri))}`
    writeFileSync(join(directory, baseName(uri)), source.toBytes())
    const made = spawnSync('postmap', ['-c', directory, table], { encoding: 'latin1' })
    const shown = spawnSync('postmap', ['-c', directory, '-s', table], { encoding: 'latin1' })
    if (made.status !== 0 || shown.status !== 0) return undefined
    return new Map(
      shown.stdout.split('\n').flatMap((line): [string, string][] => {
        const [name = '', value] = line.split('\t')
        return value === undefined ? [] : [[name, value]]
      }),
    )
  })
}
