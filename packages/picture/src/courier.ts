/** Courier: its IMAP and POP3 servers, authdaemond, and where the accounts and mailboxes are. */

import {
  type AssignmentsDocument,
  assignmentOf,
  authdaemondDirectories,
  COURIER_SWITCHES,
  isLoopback,
  isSwitchedOn,
  type Stack,
} from '@mailcfg/model'
import { drawDatabase } from './databases.ts'
import { drawMailbox, pathOfSql } from './mailboxes.ts'
import type { PicturePlace } from './picture.ts'
import type { Scene } from './scene.ts'

const AUTHDAEMOND = 'courier authdaemond'

/** Draws what the files of Courier show. */
export function drawCourier(scene: Scene): void {
  const files = documentsOf(scene.stack)
  for (const file of files) drawServers(scene, file)
  const daemon = files.find(({ language }) => language.id === 'authdaemonrc')
  const servers = ['courier imapd', 'courier pop3d'].filter((id) => scene.drawing.has(id))
  if (daemon === undefined && servers.length === 0) return
  drawAuthdaemond(scene, daemon)
  for (const id of servers) scene.drawing.link(id, AUTHDAEMOND, { kind: 'question', label: 'logins' })
  const accounts = files.filter(({ language }) => ACCOUNTS[language.id] !== undefined)
  for (const file of accounts) drawAccounts(scene, file, servers)
  if (servers.length > 0 && accounts.length === 0) drawOwnMailboxes(scene, files, servers)
}

function documentsOf(stack: Stack): AssignmentsDocument[] {
  return [...stack.documents.values()].flatMap((document) =>
    document.shape === 'assignments' && document.language.product === 'courier' ? [document] : [],
  )
}

const ENTRY = (file: AssignmentsDocument, name: string): PicturePlace[] => {
  const entry = assignmentOf(file, name)
  return entry ? [{ source: file.source, range: entry.range }] : []
}

function drawServers(scene: Scene, file: AssignmentsDocument): void {
  for (const { name, port, usual } of COURIER_SWITCHES) {
    const entry = assignmentOf(file, name)
    if (!entry || !isSwitchedOn(entry)) continue
    const server = name.startsWith('IMAP') ? 'imapd' : 'pop3d'
    const node = scene.drawing.node(`courier ${server}`, { kind: 'server', program: 'courier', label: server })
    const ports = (assignmentOf(file, port)?.decoded ?? usual).split(/[\s,]+/).filter(Boolean)
    const places = [...ENTRY(file, name), ...ENTRY(file, port)]
    const tls = name.includes('SSL')
    const address = assignmentOf(file, tls ? 'SSLADDRESS' : 'ADDRESS')?.decoded ?? ''
    for (const one of ports) {
      const label = `${one.replace(/\.(?=\d+$)/, ':')} ${server.slice(0, 4)}${tls ? 's' : ''}`
      const details = [
        tls ? 'TLS from the start' : plainTls(scene, server),
        ...(isLoopback(address) ? ['this machine only'] : []),
      ]
      const id = scene.drawing.node(`port courier ${one}`, {
        kind: 'listener',
        program: 'courier',
        label,
        details,
        places,
      })
      scene.openers.open({ type: 'inet', host: '', port: one.replace(/^.*\./, '') }, { node: id, place: places[0] })
      scene.drawing.link(id, node, { kind: 'mail', places })
    }
  }
}

/** STARTTLS on the plain port is set in the file of the other one. */
function plainTls({ stack }: Scene, server: string): string {
  const [start, required] =
    server === 'imapd' ? ['IMAPDSTARTTLS', 'IMAP_TLS_REQUIRED'] : ['POP3_STARTTLS', 'POP3_TLS_REQUIRED']
  const values = documentsOf(stack).map((file) => ({
    start: assignmentOf(file, start),
    required: assignmentOf(file, required),
  }))
  if (values.some((one) => one.required && /^[1-9y]/i.test(one.required.decoded))) return 'TLS required'
  return values.some((one) => one.start && isSwitchedOn(one.start)) ? 'TLS offered' : 'no TLS'
}

function drawAuthdaemond(scene: Scene, file: AssignmentsDocument | undefined): void {
  const places = file ? ENTRY(file, 'authmodulelist') : []
  const unseen = { state: 'unseen', why: 'authdaemonrc was not seen.' } as const
  scene.drawing.node(AUTHDAEMOND, {
    ...{ kind: 'backend', program: 'courier', label: 'authdaemond', places },
    ...(file === undefined ? unseen : {}),
  })
  if (file === undefined) return
  for (const { text, source, range } of authdaemondDirectories(scene.stack)) {
    scene.openers.open({ type: 'unix', path: `${text}/socket` }, { node: AUTHDAEMOND, place: { source, range } })
  }
  for (const module of moduleList(file)) drawModule(scene, file, module)
}

function moduleList(file: AssignmentsDocument): string[] {
  return (assignmentOf(file, 'authmodulelist')?.decoded ?? '').split(/\s+/).filter(Boolean)
}

const SQL_FILES: Readonly<Record<string, string>> = {
  authmysql: 'authmysqlrc',
  authpgsql: 'authpgsqlrc',
  authsqlite: 'authsqliterc',
  authldap: 'authldaprc',
}
const ACCOUNTS: Readonly<Record<string, string>> = {
  authmysqlrc: 'mysql',
  authpgsqlrc: 'pgsql',
  authsqliterc: 'sqlite',
  authldaprc: 'ldap',
}

/** A module with its file; those without one ask the system or a file of users. */
function drawModule({ drawing, stack }: Scene, daemon: AssignmentsDocument, module: string): void {
  const places = ENTRY(daemon, 'authmodulelist')
  const link = { kind: 'lookup', label: module, places } as const
  const name = SQL_FILES[module]
  if (name !== undefined) {
    const file = documentsOf(stack).find(({ language }) => language.id === name)
    const state = file ? {} : ({ state: 'unseen', why: `${name} was not seen.` } as const)
    const node = {
      kind: 'table',
      program: 'courier',
      label: name,
      details: [ACCOUNTS[name] as string],
      places,
    } as const
    drawing.link(AUTHDAEMOND, drawing.node(`file ${name}`, { ...node, ...state }), { ...link, ...state })
  } else if (/^auth(?:pam|shadow|pwd|vchkpw)$/.test(module)) {
    const node = {
      kind: 'database',
      program: 'other',
      label: 'users of the system',
      details: [module.slice(4)],
    } as const
    drawing.link(AUTHDAEMOND, drawing.node('system users', node), link)
  } else if (module === 'authuserdb') {
    const node = {
      kind: 'table',
      program: 'courier',
      label: 'userdb',
      state: 'unseen',
      why: 'userdb was not seen.',
    } as const
    drawing.link(AUTHDAEMOND, drawing.node('file userdb', node), {
      ...link,
      state: 'unseen',
      why: 'userdb was not seen.',
    })
  }
}

/** A file that says which database has the accounts, and where their mailboxes are. */
function drawAccounts(scene: Scene, file: AssignmentsDocument, servers: readonly string[]): void {
  const engine = ACCOUNTS[file.language.id] as string
  const prefix = engine === 'sqlite' ? 'SQLITE' : engine.toUpperCase()
  const text = (name: string): string => assignmentOf(file, `${prefix}_${name}`)?.value.text.trim() ?? ''
  const from = `file ${file.language.id}`
  // Only what authmodulelist names is asked.
  if (!scene.drawing.has(from)) return
  const where = ['SERVER', 'SOCKET', 'HOST', 'URI', 'DATABASE'].flatMap((name) => ENTRY(file, `${prefix}_${name}`))
  const host = text('SOCKET') || text('SERVER') || text('HOST') || text('URI')
  drawDatabase(scene, from, {
    ...{ engine, host: host.split(/[\s,]+/)[0] ?? '', database: text('DATABASE') || text('BASEDN') || text('BASE') },
    ...{ user: text('USERNAME') || text('USER'), owner: 'courier', places: where.slice(0, 1) },
  })
  const field = text('MAILDIR_FIELD')
  const path = field === '' ? undefined : pathOfSql(field)
  const home = pathOfSql(text('HOME_FIELD'))
  const places = ENTRY(file, `${prefix}_${field === '' ? 'HOME_FIELD' : 'MAILDIR_FIELD'}`)
  for (const id of servers.length > 0 ? servers : [AUTHDAEMOND]) {
    const place = path ?? (field === '' ? `${home ?? '~'}/Maildir` : undefined)
    if (place) drawMailbox(scene, id, { format: 'maildir', path: place, writes: false, places }, 'courier')
  }
}

/** Without a file of accounts: MAILDIRPATH below the home directory. */
function drawOwnMailboxes(scene: Scene, files: readonly AssignmentsDocument[], servers: readonly string[]): void {
  const file = files.find((one) => assignmentOf(one, 'MAILDIRPATH') !== undefined)
  const name = (file && assignmentOf(file, 'MAILDIRPATH')?.decoded) || 'Maildir'
  const places = file ? ENTRY(file, 'MAILDIRPATH') : []
  for (const id of servers)
    drawMailbox(scene, id, { format: 'maildir', path: `~/${name}`, writes: false, places }, 'courier')
}
