/** Compares what a real Postfix answered to sessions with what the house works out from the files. */

import { existsSync, readFileSync } from 'node:fs'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition } from '@mailcfg/grammars'
import { languageOfTable, type PostfixInstance, readDocument, Stack } from '@mailcfg/model'
import {
  type RelayReport,
  relayReport,
  sessionsFromVerdicts,
  type Verdict,
  type World,
  worldFromOracle,
} from '@mailcfg/relay'
import { hostAccounts, type Measured, type PlayedSession, type Verdicts } from './oracle.ts'

/** A session about which the two do not agree. */
export interface Difference {
  readonly server: string
  readonly service: string
  readonly session: PlayedSession
  /** The verdict, or those that are possible. */
  readonly ours: string
  /** What ours depends on, if there is more than one. */
  readonly depends: readonly string[]
}

/** The figures of a comparison. */
export interface Comparison {
  readonly compared: number
  readonly equal: number
  /** Sessions whose end the house says to depend on something; what Postfix answered is among what is possible. */
  readonly depends: readonly Difference[]
  readonly differing: readonly Difference[]
  /** Strangers got a foreign recipient accepted, and the house says that they do not, without a condition. */
  readonly deadly: readonly Difference[]
  /** Servers of which one side says that they start, and the other that they do not. */
  readonly startups: readonly { readonly server: string; readonly theirs: string; readonly ours: string }[]
}

/** What relay-oracle adds where main.cf does not name its host. */
const PINNED_HOST = 'myhostname = host.oracle.example\n'
/** Tables on other servers, which relay-oracle replaces by files that smtpd opens itself. */
const REMOTE_BY_PROXY = /\bproxy:(?=(?:mysql|pgsql|ldap):)/g
const LIST_ZONE =
  /\b(?:reject_rbl_client|reject_rbl|reject_rhsbl_\w+|permit_dnswl_client|permit_rhswl_client)[\s,]+([\w.-]+)/g

/** Works out all sessions of all servers. */
export function compareAll(
  servers: readonly { readonly name: string; readonly given: Measured; readonly verdicts: Verdicts }[],
): Comparison {
  const parts = servers.map(({ name, given, verdicts }) => compareOne(name, given, verdicts))
  return {
    compared: parts.reduce((sum, { compared }) => sum + compared, 0),
    equal: parts.reduce((sum, { equal }) => sum + equal, 0),
    depends: parts.flatMap(({ depends }) => depends),
    differing: parts.flatMap(({ differing }) => differing),
    deadly: parts.flatMap(({ deadly }) => deadly),
    startups: parts.flatMap(({ startups }) => startups),
  }
}

/** Works out the sessions of one server. */
export function compareOne(server: string, given: Measured, verdicts: Verdicts): Comparison {
  const report = reportOf(given, verdicts)
  const all = verdicts.services.flatMap(({ service, sessions = [] }) =>
    sessions.map((session) => ({ server, service, session, ...answerOf(report, service, session.id) })),
  )
  const differing = all.filter(({ ours, session }) => !ours.split(' or ').includes(verdictOf(session)))
  const depends = all.filter((one) => one.depends.length > 0 && !differing.includes(one))
  const [theirs, ours] = [verdicts.startup, report.startup]
  return {
    compared: all.length,
    equal: all.length - depends.length - differing.length,
    depends,
    differing,
    deadly: differing.filter(({ session, depends }) => depends.length === 0 && relays(session, verdicts)),
    startups: theirs.ok === ours.ok ? [] : [{ server, theirs: theirs.fatal.join('; '), ours: ours.fatal.join('; ') }],
  }
}

/** What smtpd itself decided: behind 421 and 521 it hangs up, and a file that cleanup refuses is taken as far as it goes. */
function verdictOf({ verdict = 'na', reply }: PlayedSession): Verdict {
  if (reply?.[0] === 421 || reply?.[0] === 521) return 'disconnect'
  return reply && /queue file write error|Alias expansion error/.test(reply[2]) ? 'permit' : verdict
}

function answerOf(report: RelayReport, service: string, id: string): Pick<Difference, 'ours' | 'depends'> {
  const sessions = report.services.find((one) => one.service === service)?.sessions
  const found = sessions?.find((one) => one.session.id === id)
  if (found === undefined) return { ours: 'nothing', depends: [] }
  return { ours: found.verdict === 'depends' ? found.possible.join(' or ') : found.verdict, depends: found.depends }
}

/** Whether a stranger got a recipient accepted that is outside all classes, or routed on. */
function relays(session: PlayedSession, { bindings, resolved }: Verdicts): boolean {
  if (session.verdict !== 'permit' || session.auth || session.actions?.includes('discard')) return false
  const client = typeof session.client === 'string' ? bindings?.clients[session.client] : session.client
  const last = resolved?.[[session.rcpt].flat().at(-1) ?? '']
  return client?.stranger === true && last !== undefined && (last.class === 'default' || last.routed === true)
}

/** What the house says of a server. */
export function reportOf(given: Measured, verdicts: Verdicts): RelayReport {
  return relayReport(instanceOf(given.files), {
    sessions: sessionsFromVerdicts(verdicts),
    world: worldOf(given, verdicts),
  })
}

function worldOf({ files, oracle }: Measured, { bindings }: Verdicts): World {
  const text = `${files['main.cf']}\n${files['master.cf'] ?? ''}`
  return worldFromOracle(oracle, {
    clients: Object.values(bindings?.clients ?? {}),
    listZones: [...text.matchAll(LIST_ZONE)].map((match) => match[1] as string),
    accounts: hostAccounts(),
    files: new Set(['/etc/aliases', '/etc/mailname', ...Object.keys(files).map((name) => `/etc/postfix/${name}`)]),
  })
}

type File = readonly [path: string, text: string]

/** The files of a server as relay-oracle gives them to Postfix. */
function instanceOf(files: Readonly<Record<string, string>>): PostfixInstance {
  const main = `${/^myhostname\s*=/m.test(files['main.cf'] ?? '') ? '' : PINNED_HOST}${files['main.cf']}`
  const { aliases, mailname, ...rest }: Readonly<Record<string, string>> = { ...files, 'main.cf': main }
  const all = Object.entries(rest).map(
    ([name, text]): File => [`/etc/postfix/${name}`, /\.cf$/.test(name) ? text.replace(REMOTE_BY_PROXY, '') : text],
  )
  all.push(['/etc/aliases', aliases ?? (/\/etc\/aliases/.test(main) ? 'postmaster: root\n' : hostFile('/etc/aliases'))])
  all.push(['/etc/mailname', mailname ?? 'host.oracle.example\n'])
  const [postfix] = stackOf(all).postfix
  if (postfix === undefined) throw new Error('no main.cf')
  return postfix
}

function hostFile(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Tables are read as main.cf says; what it does not call a table may be the file of a list, which has no rows. */
function stackOf(files: readonly File[]): Stack {
  const sources = files.map(([path, text]) => SourceText.fromText(path, text))
  const versions = { postfix: '3.7.11' }
  const plain = languageOfTable('texthash', 'mydestination') as LanguageDefinition
  const settings = sources.filter(({ uri }) => /\/(main|master)\.cf$/.test(uri))
  const document = (source: SourceText, language: LanguageDefinition | undefined) =>
    readDocument(source, language ?? plain)
  const named = settings.map((source) => document(source, detectLanguage(source.uri, () => source.text).language))
  const uses = new Stack('/', named, versions).postfix.flatMap((postfix) => postfix.tableUses)
  const roles = new Map(uses.map((use) => [use.path, languageOfTable(use.type, use.parameter, use.restriction)]))
  const others = sources.filter((source) => !settings.includes(source))
  return new Stack('/', [...named, ...others.map((source) => document(source, roles.get(source.uri)))], versions)
}
