/** How Postfix checks logins: sockets of Dovecot, and what Cyrus SASL is told to ask. */

import {
  type AssignmentsDocument,
  assignmentOf,
  authdaemondDirectories,
  type ConfiguredServer,
  configuredServers,
  cyrusList,
  cyrusServers,
  isChrooted,
  isTemplated,
  joinPath,
  loginSockets,
  saslauthdFiles,
  socketDirectory,
} from '@mailcfg/model'
import { connect } from './connect.ts'
import { drawDatabase } from './databases.ts'
import { loginWhy } from './meant-for-dovecot.ts'
import { inetEndpoint } from './openers.ts'
import type { PicturePlace } from './picture.ts'
import type { PostfixPart } from './postfix-part.ts'
import type { Scene } from './scene.ts'

/** Draws what smtpd asks about logins. */
export function drawLogins(part: PostfixPart): void {
  const { scene, postfix } = part
  const smtpd = part.id('smtpd')
  for (const use of loginSockets(postfix)) {
    const places = part.at(use.setting)
    const shared = { kind: 'question', purpose: 'logins', program: 'postfix', places } as const
    const broken = loginWhy(scene.stack, use)
    connect(scene, smtpd, { type: 'unix', path: use.path }, { ...shared, written: use.written, broken })
  }
  for (const service of part.services('smtpd')) {
    const { text, known, setting } = postfix.value('smtpd_sasl_path', service)
    const endpoint = known && /^inet:/.test(text) ? inetEndpoint(text) : undefined
    const asked = postfix.isOn('smtpd_sasl_auth_enable', service) && postfix.value('smtpd_sasl_type', service).text
    if (endpoint === undefined || asked !== 'dovecot') continue
    const shared = { kind: 'question', purpose: 'logins', program: 'postfix', places: part.at(setting) } as const
    connect(scene, smtpd, endpoint, { ...shared, written: text })
  }
  drawCyrus(part)
}

/** Where the packages that have start options build the library to look. */
const BUILT_IN = '/var/run/saslauthd/mux'

function drawCyrus(part: PostfixPart): void {
  const { scene } = part
  for (const server of configuredServers(scene.stack)) {
    if (server.postfix !== part.postfix) continue
    const methods = cyrusList(server.conf, 'pwcheck_method').map(({ text }) => text.toLowerCase())
    if (methods.includes('saslauthd')) drawSaslauthd(part, server)
    if (methods.includes('authdaemond')) drawAuthdaemond(part, server)
    if (methods.length === 0 || methods.includes('auxprop')) drawAuxprop(part, server)
  }
  const seen = configuredServers(scene.stack).some(({ postfix }) => postfix === part.postfix)
  const asked = cyrusServers(scene.stack).find(({ postfix }) => postfix === part.postfix)
  if (!seen && asked) drawUnseenConf(part, asked.application ?? 'smtpd')
}

function drawUnseenConf(part: PostfixPart, application: string): void {
  const { scene } = part
  const why = `No ${application}.conf was seen, or several of them.`
  const conf = scene.drawing.node(`file ${application}.conf`, {
    ...{
      kind: 'table',
      program: 'cyrus-sasl',
      label: `${application}.conf`,
      details: ['Cyrus SASL'],
      state: 'unseen',
      why,
    },
  })
  scene.drawing.link(part.id('smtpd'), conf, { kind: 'question', label: 'logins', state: 'unseen', why })
}

function settingOf(conf: AssignmentsDocument, name: string): { text: string; places: PicturePlace[] } {
  const entry = assignmentOf(conf, name)
  const text = entry?.value.text.replace(/\s+#.*$/, '') ?? ''
  return { text, places: entry ? [{ source: conf.source, range: entry.range }] : [] }
}

function drawSaslauthd(part: PostfixPart, server: ConfiguredServer): void {
  const { scene, postfix } = part
  const path = settingOf(server.conf, 'saslauthd_path')
  const method = settingOf(server.conf, 'pwcheck_method')
  const written = path.text || BUILT_IN
  if (!written.startsWith('/') || isTemplated(written)) return
  const directories = saslauthdFiles(scene.stack).map(socketDirectory)
  const all = directories.length > 0 && directories.every((one) => one !== undefined && !isTemplated(one.text))
  for (const service of server.services) {
    const jailed = service !== undefined && isChrooted(postfix, service) === true
    const queue = postfix.value('queue_directory')
    const place = jailed && queue.known ? joinPath(queue.text, written.slice(1)) : written
    const where = jailed ? 'smtpd runs in the jail and' : 'smtpd'
    const broken = all
      ? `${where} looks for saslauthd at ${place}, but the daemon makes its socket elsewhere.`
      : undefined
    connect(
      scene,
      part.id('smtpd'),
      { type: 'unix', path: place },
      {
        ...{ kind: 'question', purpose: 'logins', program: 'cyrus-sasl', written: place },
        ...{ places: [...method.places, ...path.places], broken },
      },
    )
  }
}

function drawAuthdaemond(part: PostfixPart, server: ConfiguredServer): void {
  const { scene, postfix } = part
  const path = settingOf(server.conf, 'authdaemond_path')
  const method = settingOf(server.conf, 'pwcheck_method')
  const written = path.text
  if (!written.startsWith('/') || isTemplated(written)) return
  const queue = `${postfix.value('queue_directory').text || '/var/spool/postfix'}/`
  // Below the queue directory it is a path as seen from the jail, or a mount: nobody can compare it.
  const sure = authdaemondDirectories(scene.stack).length === 1 && !written.startsWith(queue)
  const broken = sure ? `authdaemond_path is ${written}, but Courier has its socket elsewhere.` : undefined
  connect(
    scene,
    part.id('smtpd'),
    { type: 'unix', path: written },
    {
      ...{ kind: 'question', purpose: 'logins', program: 'cyrus-sasl', written },
      ...{ places: [...method.places, ...path.places], broken },
    },
  )
}

/** Accounts that the library reads itself: its own file, or a database. */
function drawAuxprop(part: PostfixPart, { conf }: ConfiguredServer): void {
  const { scene } = part
  const plugin = settingOf(conf, 'auxprop_plugin')
  const smtpd = part.id('smtpd')
  if (/\bsql\b/i.test(plugin.text)) drawSqlPlugin(scene, smtpd, conf)
  if (plugin.text !== '' && !/\bsasldb\b/i.test(plugin.text)) return
  const file = settingOf(conf, 'sasldb_path').text || '/etc/sasldb2'
  const node = {
    kind: 'table',
    program: 'cyrus-sasl',
    label: file,
    details: ['sasldb'],
    places: plugin.places,
  } as const
  scene.drawing.link(smtpd, scene.drawing.node(`file ${file}`, node), { kind: 'lookup', label: 'logins' })
}

function drawSqlPlugin(scene: Scene, from: string, conf: AssignmentsDocument): void {
  const [engine, hosts, database, user] = ['sql_engine', 'sql_hostnames', 'sql_database', 'sql_user'].map((name) =>
    settingOf(conf, name),
  ) as [PartOf, PartOf, PartOf, PartOf]
  drawDatabase(scene, from, {
    ...{ engine: engine.text || 'mysql', host: hosts.text.split(/[\s,]+/)[0] ?? '', database: database.text },
    ...{ user: user.text, owner: 'cyrus-sasl', label: 'logins', places: [...hosts.places, ...database.places] },
  })
}

type PartOf = ReturnType<typeof settingOf>
