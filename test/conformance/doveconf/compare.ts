/** Compares a configuration as the house computes it with what doveconf printed of it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot24, parseFile } from '@mailcfg/grammars'
import {
  type BlocksDocument,
  blocksDocument,
  type DovecotHost,
  DovecotInstance,
  type DovecotMessage,
  doveconfLine,
  type EffectiveDovecot,
  type EffectiveDovecotOptions,
  effectiveDovecot,
  effectiveDovecot24,
  includedFiles,
} from '@mailcfg/model'
import { type DoveconfProgram, type DoveconfRun, runDoveconf } from './program.ts'

/** `equal`, `refused` by both with the same words, `crashed` when doveconf itself did, or what differs. */
export type Comparison = 'equal' | 'refused' | 'crashed' | { readonly differs: string }

/** What the machine of the tests knows. */
export const testHost: DovecotHost = {
  userExists: (name) => users('').has(name),
  directoryExists: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  knowsHosts: true,
}

function users(root: string): Set<string> {
  const rows = readFileSync(`${root}/etc/passwd`, 'utf8').split('\n')
  return new Set(rows.map((line) => line.split(':')[0] as string))
}

/** Text of a file, one UTF-16 unit per byte, so that nothing is lost of files that are no UTF-8. */
function documentAt(path: string, release: Release): BlocksDocument {
  const language = release === '2.3' ? dovecot : dovecot24
  return blocksDocument(parseFile(SourceText.fromBytes(path, readFileSync(path)), language))
}

type Release = '2.3' | '2.4'

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** What a distribution's dovecot.conf includes of the machine. */
const OF_THE_MACHINE = '/usr/share/dovecot/protocols.d'

/** A configuration of files on disk, all of which have been seen. */
export function instanceAt(directory: string, main: string, release: Release = '2.3'): DovecotInstance {
  const others =
    release === '2.3' && statSync(OF_THE_MACHINE, { throwIfNoEntry: false }) ? filesBelow(OF_THE_MACHINE) : []
  const paths = [...filesBelow(directory), ...others].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const documents = new Map(paths.map((path) => [path, documentAt(path, release)]))
  const files = { documents, placesOf: (path: string) => [path] }
  return new DovecotInstance(documents.get(main) as BlocksDocument, { dovecot: release }, (include, from, start) => ({
    ...includedFiles(include, from, start.source.uri, files),
    seen: true,
  }))
}

/** A message in doveconf's words, with the place that it names. */
export function messageText(message: DovecotMessage, main: string): string {
  const { severity, kind, text, origin, line, atOnce } = message
  const file = origin?.source.uri ?? main
  if (severity === 'fatal' && kind === 'section' && !atOnce) return text
  if (severity === 'fatal')
    return text.startsWith('Panic: ')
      ? text.slice('Panic: '.length)
      : `Error in configuration file ${atOnce ? `${file} line ${line}` : main}: ${text}`
  if (line === undefined) return text
  if (kind === 'obsolete') return `Obsolete setting in ${file}:${line}: ${text}`
  return kind === 'syntax' ? `Configuration file ${file} line ${line}: ${text}` : `${file} line ${line}: ${text}`
}

/** Compares the output, the warnings and the refusal of a configuration. */
export function compareConfiguration(
  program: DoveconfProgram,
  directory: string,
  main: string,
  options: readonly string[] = [],
  reading: EffectiveDovecotOptions = {},
): Comparison {
  const run = runDoveconf(program, main.slice(program.root.length), options)
  if (run.crashed) return 'crashed'
  const effective = effectiveAt(program, directory, main, reading)
  const lines = effective.lines.map((line) => doveconfLine(line, true))
  // The program sees its files below a root of its own.
  const textOf = (message: DovecotMessage): string =>
    messageText(message, main).replaceAll(program.root === '' ? '\0' : program.root, '')
  const refusal = effective.refusal && textOf(effective.refusal)
  const warnings = effective.messages.filter(({ severity }) => severity === 'warning').map(textOf)
  const differs =
    difference('refusal', [refusal ?? 'accepted'], [run.refusal ?? 'accepted']) ??
    difference(
      'output',
      lines.flatMap((line) => line.split('\n')).filter((line) => line !== ''),
      closed(run),
    ) ??
    difference('warnings', [...new Set(warnings)].sort(), [...run.warnings].sort())
  if (differs !== undefined) return { differs }
  return refusal === undefined ? 'equal' : 'refused'
}

function effectiveAt(
  program: DoveconfProgram,
  directory: string,
  main: string,
  reading: EffectiveDovecotOptions,
): EffectiveDovecot {
  const host = {
    ...testHost,
    userExists: (name: string) => users(program.root).has(name),
    directoryExists: (path: string) => testHost.directoryExists?.(`${program.root}${path}`),
  }
  if (!program.version.startsWith('2.4')) return effectiveDovecot(instanceAt(directory, main), { host, ...reading })
  return effectiveDovecot24(instanceAt(directory, main, '2.4'), { host, ...reading })
}

/**
 * The lines of a run with all braces that belong to them: at the end of its output doveconf 2.3 forgets to close sections
 * around one that it opened in vain (config_dump_human_output()).
 */
function closed({ lines }: DoveconfRun): string[] {
  const open: string[] = []
  const all = lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] as string
    if (/ \{$/.test(line) && !line.includes(' = ')) open.push(`${indent}}`)
    if (line !== `${indent}}`) return [line]
    const forgotten = open.splice(open.lastIndexOf(line)).slice(1).reverse()
    return [...forgotten, line]
  })
  return [...all, ...open.reverse()]
}

function difference(what: string, ours: readonly string[], theirs: readonly string[]): string | undefined {
  const at = ours.findIndex((line, i) => line !== theirs[i])
  const first = at >= 0 ? at : ours.length === theirs.length ? -1 : ours.length
  if (first < 0) return undefined
  const show = (lines: readonly string[]): string => lines.slice(Math.max(0, first - 1), first + 2).join(' ⏎ ')
  return `${what}, line ${first + 1}: we have «${show(ours)}», doveconf has «${show(theirs)}»`
}
