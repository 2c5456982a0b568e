/** Servers whose logins go through Cyrus SASL: smtpd with the file that the library reads for it, and saslauthd. */

import type { Range, SourceText } from '@mailcfg/core'
import { type Assignment, type AssignmentsDocument, assignmentOf } from '../documents/assignments.ts'
import type { Service } from '../documents/columns.ts'
import { isTemplated } from '../placeholders.ts'
import { isChrooted } from '../postfix/compatibility.ts'
import type { PostfixInstance } from '../postfix/instance.ts'
import { smtpdServices } from '../postfix/smtp-services.ts'
import { baseName, directoryOf, normalizePath } from '../stack/paths.ts'
import type { Stack } from '../stack/stack.ts'
import { type CyrusWord, cyrusList, smtpdConfOf } from './words.ts'

/** A stretch of a file. */
interface Place {
  readonly source: SourceText
  readonly range: Range
}

/** A Postfix that takes logins by Cyrus SASL. */
export interface CyrusServer {
  readonly postfix: PostfixInstance
  /** The services that take logins; `undefined` stands for main.cf where master.cf was not seen. */
  readonly services: readonly (Service | undefined)[]
  /** The name of the application, which is that of its file without `.conf`; `undefined` where services differ. */
  readonly application: string | undefined
}

/** A server with the one file that the library reads for it. */
export interface ConfiguredServer extends CyrusServer {
  readonly conf: AssignmentsDocument
}

/** The servers of a stack that take logins by Cyrus SASL. */
export function cyrusServers(stack: Stack): CyrusServer[] {
  return stack.postfix.flatMap((postfix) => {
    if (postfix.main === undefined) return []
    const all = postfix.master ? smtpdServices(postfix) : [undefined]
    const services = all.filter(
      (s) => postfix.isOn('smtpd_sasl_auth_enable', s) === true && postfix.value('smtpd_sasl_type', s).text === 'cyrus',
    )
    const names = new Set(services.map((s) => applicationOf(postfix, s)))
    const application = names.size === 1 ? [...names][0] : undefined
    return services.length > 0 ? [{ postfix, services, application }] : []
  })
}

function applicationOf(postfix: PostfixInstance, service: Service | undefined): string | undefined {
  const old = postfix.setting('smtpd_sasl_application_name', service)
  const { text, known } = postfix.value('smtpd_sasl_path', service)
  const name = old && !postfix.isSet('smtpd_sasl_path', service) ? old.value.text : text
  // What holds more than a name is a mistake of another kind.
  return known && !isTemplated(name) && /^[\w./-]+$/.test(name) ? name : undefined
}

/** Files that the library may read for a server: of the right name, wherever they lie. */
export function confsOf({ application }: CyrusServer, stack: Stack): AssignmentsDocument[] {
  return smtpdConfs(stack).filter(
    ({ source }) => application !== undefined && saslApplicationOf(source.uri) === application,
  )
}

/** All files of the library that were seen. */
export function smtpdConfs(stack: Stack): AssignmentsDocument[] {
  return [...stack.documents.values()].flatMap((document) => smtpdConfOf(document) ?? [])
}

/** The name of the application that a file is for. */
export function saslApplicationOf(uri: string): string {
  return baseName(uri).replace(/\.conf$/, '')
}

/** Servers of which the one file that counts was seen: with several copies nobody knows which of them. */
export function configuredServers(stack: Stack): ConfiguredServer[] {
  return cyrusServers(stack).flatMap((server) => {
    const confs = confsOf(server, stack)
    const inPath = confs.filter(({ source }) => isInPath(source.uri, server, stack))
    const [conf, other] = inPath.length > 0 ? inPath : confs
    return conf && other === undefined && !isTemplated(conf.source.text) ? [{ ...server, conf }] : []
  })
}

/** Whether a file lies in a directory of `cyrus_sasl_config_path`. */
export function isInPath(uri: string, { postfix }: CyrusServer, stack: Stack): boolean {
  const directories = configPath(postfix)
  return directories.some((directory) =>
    stack.placesOf(directory, postfix).some((place) => normalizePath(place) === directoryOf(uri)),
  )
}

/** The directories of `cyrus_sasl_config_path`; none when it is not set. */
export function configPath(postfix: PostfixInstance): string[] {
  const { text, known, setting } = postfix.value('cyrus_sasl_config_path')
  return setting && known && !isTemplated(text) ? text.split(':').filter((path) => path.startsWith('/')) : []
}

/** The word of pwcheck_method that names a method. */
export function methodOf(conf: AssignmentsDocument, name: string): CyrusWord | undefined {
  return cyrusList(conf, 'pwcheck_method').find(({ text }) => text.toLowerCase() === name)
}

/** The first service of a server that certainly runs in the jail. */
export function jailedService({ postfix, services }: CyrusServer): Service | undefined {
  return services.find((service) => service !== undefined && isChrooted(postfix, service) === true)
}

/** Where logins are switched on: the other half of a finding about a file of the library. */
export function whereLoginsAreOn({ postfix, services }: CyrusServer): Place | undefined {
  const [service] = services
  const setting = postfix.setting('smtpd_sasl_auth_enable', service)
  return setting && { source: setting.source, range: setting.range }
}

/** The start options of saslauthd, each file of them: a machine may run several. */
export function saslauthdFiles(stack: Stack): AssignmentsDocument[] {
  return [...stack.documents.values()].filter(
    (document): document is AssignmentsDocument =>
      document.shape === 'assignments' && document.language.id === 'saslauthd',
  )
}

/** A word of the start options with its place. */
export interface StartWord extends Place {
  readonly text: string
}

/** The accounts that saslauthd asks: `MECHANISMS` on Debian, `MECH` on Red Hat. */
export function mechanismOf(file: AssignmentsDocument): StartWord | undefined {
  const entry = assignmentOf(file, 'MECHANISMS') ?? assignmentOf(file, 'MECH')
  return entry && whole(file, entry)
}

/** The directory of the socket: `-m DIR` in `OPTIONS`, or `SOCKETDIR`. */
export function socketDirectory(file: AssignmentsDocument): StartWord | undefined {
  for (const name of ['OPTIONS', 'FLAGS', 'DAEMONOPTS']) {
    const entry = assignmentOf(file, name)
    const match = entry && /(?:^|["'\s])-m\s*([^\s"']+)/.exec(entry.value.text)
    if (!entry || !match) continue
    const start = match.index + match[0].length - (match[1] as string).length
    const range = entry.value.rangeOf(start, match.index + match[0].length)
    return { source: file.source, range, text: match[1] as string }
  }
  const entry = assignmentOf(file, 'SOCKETDIR')
  return entry && whole(file, entry)
}

/** A flag of the start options, such as `-r`. */
export function hasStartFlag(file: AssignmentsDocument, flag: string): boolean {
  return ['OPTIONS', 'FLAGS', 'DAEMONOPTS'].some((name) =>
    new RegExp(`(?:^|\\s)-[a-zA-Z]*${flag}(?:\\s|$)`).test(assignmentOf(file, name)?.decoded ?? ''),
  )
}

function whole({ source }: AssignmentsDocument, { value, decoded }: Assignment): StartWord {
  // A comment behind a value is none of it.
  const text = decoded.replace(/\s+#.*$/, '').trim()
  const at = value.text.indexOf(text)
  return { source, range: value.rangeOf(Math.max(at, 0), Math.max(at, 0) + text.length), text }
}
