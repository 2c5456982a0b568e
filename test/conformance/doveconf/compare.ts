/** Compares a configuration as the house computes it with what doveconf printed of it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { dovecot, parseFile } from '@mailcfg/grammars'
import {
  type BlocksDocument,
  blocksDocument,
  type DovecotHost,
  DovecotInstance,
  type DovecotMessage,
  doveconfLine,
  type EffectiveDovecotOptions,
  effectiveDovecot,
  includedFiles,
} from '@mailcfg/model'
import { type DoveconfProgram, type DoveconfRun, runDoveconf } from './program.ts'

/** `equal`, `refused` by both with the same words, or what differs. */
export type Comparison = 'equal' | 'refused' | { readonly differs: string }

/** What the machine of the tests knows. */
export const testHost: DovecotHost = {
  userExists: (name) => users().has(name),
  directoryExists: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  knowsHosts: true,
}

function users(): Set<string> {
  return new Set(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':')[0] as string),
  )
}

/** Text of a file, one UTF-16 unit per byte, so that nothing is lost of files that are no UTF-8. */
function documentAt(path: string): BlocksDocument {
  return blocksDocument(parseFile(SourceText.fromBytes(path, readFileSync(path)), dovecot))
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** What a distribution's dovecot.conf includes of the machine. */
const OF_THE_MACHINE = '/usr/share/dovecot/protocols.d'

/** A configuration of files on disk, all of which have been seen. */
export function instanceAt(directory: string, main: string): DovecotInstance {
  const others = statSync(OF_THE_MACHINE, { throwIfNoEntry: false }) ? filesBelow(OF_THE_MACHINE) : []
  const paths = [...filesBelow(directory), ...others].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const documents = new Map(paths.map((path) => [path, documentAt(path)]))
  const files = { documents, placesOf: (path: string) => [path] }
  return new DovecotInstance(documents.get(main) as BlocksDocument, { dovecot: '2.3' }, (include, from, start) => ({
    ...includedFiles(include, from, start.source.uri, files),
    seen: true,
  }))
}

/** A message in doveconf's words, with the place that it names. */
export function messageText(message: DovecotMessage, main: string): string {
  const { severity, kind, text, origin, line, atOnce } = message
  const file = origin?.source.uri ?? main
  if (severity === 'fatal')
    return text.startsWith('Panic')
      ? text
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
  const run = runDoveconf(program, main, options)
  const effective = effectiveDovecot(instanceAt(directory, main), { host: testHost, ...reading })
  const lines = effective.lines.map((line) => doveconfLine(line, true))
  const refusal = effective.refusal && messageText(effective.refusal, main)
  const warnings = effective.messages
    .filter(({ severity }) => severity === 'warning')
    .map((message) => messageText(message, main))
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
