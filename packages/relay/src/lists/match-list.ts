/** Lists of patterns, files and tables that the first match decides (Postfix source, src/util/match_list.c). */

import { parseList, parseTableReference } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import { PostfixParameters, type Service, textOfBytes } from '@mailcfg/model'
import type { Run } from '../run.ts'
import { OWN_NAME, type Server, type ServerTable } from '../server.ts'

/** Whose settings count. */
export type Program = 'smtpd' | 'trivial-rewrite'

/** Whether a list matches; with `error` the client is told 451. */
export type ListAnswer = 'yes' | 'no' | 'error'

/** What stands in a list. `matches` is false behind an odd number of `!`. */
export type ListPattern = { readonly matches: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ServerTable }
  /** `/path`, which nobody has seen. */
  | { readonly kind: 'unseen-file'; readonly path: string }
  /** What Postfix cannot use. */
  | { readonly kind: 'error' }
)

/** A list that is ready to be asked. */
export interface MatchList {
  readonly parameter: string
  readonly patterns: readonly ListPattern[]
  /** The parameters that the value needs and that only the host knows. */
  readonly missing: readonly string[]
}

/** Files that name files: deeper ones take more open files than a process has. */
const DEPTH_LIMIT = 50

/** The list that a parameter holds, as a program reads it. */
export function matchList(server: Server, parameter: string, program: Program): MatchList {
  server.ask(parameter)
  return server.once(`${program} match list ${parameter}`, () => {
    const service = program === 'smtpd' ? server.service : server.rewrite
    const postfix = namedParameters(server)
    const patterns = patternsOf(server, postfix.value(parameter, service).text, true, 0)
    return { parameter, patterns, missing: missingIn(postfix, parameter, service) }
  })
}

/** The parameters with {@link OWN_NAME} where the host's name is needed, so that it does not make a value unknown. */
function namedParameters(server: Server): PostfixParameters {
  return server.once('list parameters', () => {
    const { directory, main, master, versions, host } = server.postfix
    return new PostfixParameters(directory, main, master, versions, { myhostname: OWN_NAME, ...host })
  })
}

/** match_list_parse(): negations add up, and the items of a file take its place. */
function patternsOf(server: Server, text: string, matches: boolean, depth: number): ListPattern[] {
  return parseList(text, { braces: true, stopsAtComment: true }).items.flatMap((item): ListPattern[] => {
    const pattern = item.text.replace(/^!+/, '')
    const same = (item.text.length - pattern.length) % 2 === 0 ? matches : !matches
    if (pattern === '') return [{ kind: 'error', matches: same }]
    if (pattern.startsWith('/')) return fileItems(server, pattern, same, depth)
    if (isTable(pattern)) return [{ kind: 'table', table: server.table(pattern), matches: same }]
    return [{ kind: 'text', text: foldedText(pattern), matches: same }]
  })
}

/** An IPv6 address without brackets is read as a table, too (MATCH_DICTIONARY() of src/util/match_ops.c). */
function isTable(pattern: string): boolean {
  return !pattern.startsWith('[') && pattern.includes(':')
}

function fileItems(server: Server, path: string, matches: boolean, depth: number): ListPattern[] {
  if (depth === DEPTH_LIMIT) return [{ kind: 'error', matches }]
  const document = server.file(path)
  if (document === undefined) return [{ kind: 'unseen-file', path, matches }]
  const lines = document.source.text.split('\n').filter((line) => !line.startsWith('#'))
  return lines.flatMap((line) => patternsOf(server, line, matches, depth + 1))
}

function missingIn(postfix: PostfixParameters, parameter: string, service: Service | undefined): string[] {
  const raw = postfix.raw(parameter, service)
  if (raw === undefined) return []
  if (raw.origin === 'unknown') return [parameter]
  const { names } = postfix.expansion(raw.text, service).expansion
  return names.filter((name) => postfix.raw(name, service)?.origin === 'unknown')
}

/** A pattern, or what is compared with one, in the form in which they are compared. */
export function foldedText(text: string): string {
  return text.toLowerCase()
}

/**
 * Goes through a list up to the first pattern that holds: match_list_match().
 * @param subject what is looked for, in a form that names it
 * @param rest decides where no pattern holds and the value is not wholly known
 */
export function firstMatch(
  run: Run,
  list: MatchList,
  subject: string,
  holds: (pattern: ListPattern) => boolean | 'error',
  rest: (list: MatchList) => ListAnswer,
): ListAnswer {
  for (const pattern of list.patterns) {
    if (pattern.kind === 'error') return 'error'
    if (pattern.kind === 'unseen-file') {
      const answer = askFile(run, list, pattern.path, subject, pattern)
      if (answer !== 'go on') return answer
      continue
    }
    const answer = holds(pattern)
    if (answer === 'error') return 'error'
    if (answer) return pattern.matches ? 'yes' : 'no'
  }
  return list.missing.length === 0 ? 'no' : rest(list)
}

/** The file may match, exclude, say nothing, or be missing, which is an error. */
function askFile(run: Run, list: MatchList, path: string, subject: string, pattern: ListPattern): ListAnswer | 'go on' {
  const { exists, isForeign } = run.server.world
  const isThere = exists(path)
  if (isThere === false) return 'error'
  if (isForeign?.(subject)) return 'go on'
  const error = isThere ? [] : (['error'] as const)
  const isLast = list.patterns.at(-1) === pattern
  const answers = isLast ? (['no', 'yes', ...error] as const) : (['go on', 'yes', 'no', ...error] as const)
  return run.chooser.ask<ListAnswer | 'go on'>({ id: `${list.parameter} ${path} ${subject}`, on: path }, answers)
}

/** Asks a table for one key after the other; where nobody knows what it says, that is one question. */
export function tableHolds(run: Run, table: ServerTable, keys: readonly string[], subject: string): boolean | 'error' {
  for (const key of keys) {
    const { kind } = table.lookup(key)
    if (kind === 'found') return true
    if (kind === 'error') return 'error'
    if (kind === 'not-found' || (table.isFixed && run.server.world.isForeign?.(subject))) continue
    const question = { id: `${table.reference} ${subject}`, on: table.reference }
    const answers = mayBeMissing(run.server, table) ? ([false, true, 'error'] as const) : ([false, true] as const)
    const answer = run.chooser.ask<boolean | 'error'>(question, answers)
    if (answer !== false) return answer
  }
  return false
}

/** The alias file that alias_maps names where nobody sets it. */
const DEFAULT_ALIASES = /^\w+:\/etc\/aliases$/

/**
 * Whether a table, which nobody has seen, is a file: it may be missing, and then every look-up is an error. The one that
 * only a default names is taken to be there.
 */
export function mayBeMissing(server: Server, { reference }: ServerTable): boolean {
  return server.once(`is file ${reference}`, () => {
    if (DEFAULT_ALIASES.test(reference) && !server.postfix.isSet('alias_maps', server.service)) return false
    let table = parseTableReference(reference)
    while ((table.type === 'proxy' || table.type === 'debug') && table.nested[0]) table = table.nested[0]
    return tableType(table.type)?.kind.startsWith('file-') === true && !server.world.exists(table.name)
  })
}

/** A host name and what is left of it when labels are cut off (match_hostname() of src/util/match_ops.c). */
export function hostKeys(table: ServerTable, name: string, parents: boolean): string[] {
  const keys = [name]
  for (let dot = name.indexOf('.', 1); table.isFixed && dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const key = name.slice(parents ? dot + 1 : dot)
    if (key !== '') keys.push(key)
  }
  return keys
}

/** Whether a pattern names a host or the domain that it is in (match_hostname()); both are folded. */
export function hostHolds(pattern: string, name: string, parents: boolean): boolean {
  if (name === pattern) return true
  if (parents) return name.endsWith(`.${pattern}`)
  return pattern.startsWith('.') && name.endsWith(pattern)
}

/** Whether parent_domain_matches_subdomains lists a feature (src/global/match_parent_style.c). */
export function parentsMatch(run: Run, feature: string): boolean {
  const list = matchList(run.server, 'parent_domain_matches_subdomains', 'smtpd')
  const holds = (pattern: ListPattern): boolean | 'error' => stringHolds(run, pattern, feature)
  const rest = (): ListAnswer => 'no'
  return firstMatch(run, list, feature, holds, rest) === 'yes'
}

/** match_string(): the whole text, or nothing. */
export function stringHolds(run: Run, pattern: ListPattern, text: string): boolean | 'error' {
  if (pattern.kind === 'table') return tableHolds(run, pattern.table, [text], text)
  return pattern.kind === 'text' && pattern.text === foldedText(textOfBytes(text))
}
