/** The lookup tables of Postfix: their files, who asks them, and the databases behind them. */

import { postfixParameter, tableType } from '@mailcfg/knowledge'
import {
  type AssignmentsDocument,
  assignmentOf,
  type Document,
  INDEX_SUFFIXES,
  type ParameterSetting,
  socketPlace,
  type TableUse,
} from '@mailcfg/model'
import { connect } from './connect.ts'
import { drawDatabase } from './databases.ts'
import { type Endpoint, inetEndpoint } from './openers.ts'
import type { State } from './picture.ts'
import { commandOf, type PostfixPart } from './postfix-part.ts'
import { drawProxymap, drawRewrite } from './postfix-queue.ts'

/** Tables that Postfix itself fills, and those that only newaliases(1) makes. */
const OWN = /_cache_map$|_cache_database$|^address_verify_map$|^alias_database$|^postscreen_cache_map$/

/** Draws all tables in files. */
export function drawTables(part: PostfixPart): void {
  for (const use of part.postfix.tableUses) if (!OWN.test(use.parameter)) drawTable(part, use)
  for (const setting of [...part.postfix.mainSettings, ...part.postfix.masterSettings]) drawTableServer(part, setting)
}

const TABLE_SERVER = /\b(?:socketmap:(?:(unix):([^:\s,]+)|inet:([^\s,]+:\w+)):[^\s,]*|tcp:([^\s,]+:\w+))/g

/** Tables that a program behind a socket has: socketmap_table(5) and tcp_table(5). */
function drawTableServer(part: PostfixPart, setting: ParameterSetting): void {
  const { name, service, value } = setting
  const kind = postfixParameter(name.text)?.kind
  if (kind !== 'lookup-tables' || part.postfix.setting(name.text, service) !== setting) return
  for (const [, unix, path = '', inet, tcp] of part.postfix.expand(value.text, service).text.matchAll(TABLE_SERVER)) {
    const written = unix ? path : (inet ?? tcp ?? '')
    const place = unix ? socketPlace(part.postfix, path, service) : undefined
    const endpoint = place ? ({ type: 'unix', path: place.path } as const) : inetEndpoint(written)
    const shared = {
      kind: 'lookup',
      written,
      purpose: name.text,
      program: 'postfix',
      places: part.at(setting),
    } as const
    for (const asker of endpoint ? askersOf(part, { parameter: name.text, restriction: undefined, setting }) : [])
      connect(part.scene, part.id(asker), endpoint as Endpoint, shared)
  }
}

function drawTable(part: PostfixPart, use: TableUse): void {
  const { drawing } = part.scene
  const askers = askersOf(part, use)
  if (askers.length === 0) return
  const place = { source: use.source, range: use.range }
  const { state, why } = stateOf(part, use)
  const id = drawing.node(`table ${use.type}:${use.path}`, {
    ...{ kind: 'table', program: 'postfix', label: use.path.replace(/^.*\//, ''), details: [use.type] },
    ...{ state, why, places: [place] },
  })
  const isProxied = /^proxy:/.test(use.source.slice(use.range).trim())
  for (const asker of askers) {
    const proxy = isProxied ? drawProxymap(part, asker, [place]) : part.id(asker)
    drawing.link(proxy, id, { kind: 'lookup', label: use.restriction ?? use.parameter, state, why, places: [place] })
  }
  const document = part.postfix.member(use.path)
  if (document?.shape === 'assignments' && tableType(use.type)?.kind === 'query-config')
    drawMapSource(part, id, use.type, document)
}

/** The programs that read the parameter, as far as the picture has them; those of one transport for its `-o`. */
function askersOf(part: PostfixPart, use: Pick<TableUse, 'parameter' | 'restriction' | 'setting'>): string[] {
  const { drawing } = part.scene
  const { service } = use.setting
  const own = service && part.id(commandOf(service) === 'smtpd' ? 'smtpd' : `to ${service.service.text}`)
  if (own && service && drawing.has(own))
    return [commandOf(service) === 'smtpd' ? 'smtpd' : `to ${service.service.text}`]
  const programs = use.restriction ? ['smtpd'] : (postfixParameter(use.parameter)?.programs ?? ['smtpd'])
  const readers = programs.includes('*') ? ['trivial-rewrite', 'smtpd'] : programs
  if (readers.includes('trivial-rewrite') && drawing.has(part.id('qmgr'))) drawRewrite(part)
  return readers.flatMap((program) => {
    if (drawing.has(part.id(program))) return program === 'proxymap' ? [] : [program]
    return transportsRunning(part, program)
  })
}

/** The transports that run a delivery agent: `lmtp` runs smtp(8) under another name. */
function transportsRunning(part: PostfixPart, program: string): string[] {
  return [
    ...new Set(
      part.postfix.services.filter((service) => commandOf(service) === program).map((s) => `to ${s.service.text}`),
    ),
  ].filter((name) => part.scene.drawing.has(part.id(name)))
}

/** Whether the file was seen, and if not, whether somebody looked. */
function stateOf(part: PostfixPart, { path, type }: TableUse): { state: State; why: string | undefined } {
  const { stack } = part.scene
  if (part.postfix.member(path)) return { state: 'ok', why: undefined }
  const suffixes = ['', ...(INDEX_SUFFIXES[type] ?? [])]
  const states = suffixes.map((suffix) => stack.fileState(`${path}${suffix}`))
  if (states.some((state) => state !== undefined && state.kind !== 'missing')) return { state: 'ok', why: undefined }
  if (states[0]?.kind === 'missing') return { state: 'broken', why: `There is no file ${path}.` }
  return { state: 'unseen', why: `${path} was not seen.` }
}

function drawMapSource(part: PostfixPart, from: string, engine: string, document: AssignmentsDocument): void {
  const text = (...names: readonly string[]): string =>
    names.map((name) => assignmentOf(document, name)?.value.text).find((value) => value !== undefined) ?? ''
  const hosts = text('hosts', 'server_host', 'uri', 'memcache')
  const database = engine === 'sqlite' ? text('dbpath') : text('dbname', 'search_base')
  const host = engine === 'sqlite' ? '' : (hosts.split(/[\s,]+/)[0] ?? '')
  drawDatabase(part.scene, from, {
    ...{ engine, host: host.replace(/^unix:/, ''), database, user: text('user'), owner: 'postfix' },
    places: [placeOf(document)],
  })
}

/** A file as a whole stands at its first line that says where the database is. */
function placeOf(document: Document & { shape: 'assignments' }): {
  source: Document['source']
  range: { start: number; end: number }
} {
  const entry = document.entries.find(({ name }) => /^(?:hosts|server_host|uri|dbpath|dbname)$/.test(name.text))
  return { source: document.source, range: entry?.range ?? { start: 0, end: 0 } }
}
