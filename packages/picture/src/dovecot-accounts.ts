/** Where Dovecot has its accounts: files, databases, the users of the system. */

import { assignmentOf, type Document, type DovecotSection, driversOf, type NamedDriver } from '@mailcfg/model'
import { drawDatabase } from './databases.ts'
import type { DovecotPart } from './dovecot-part.ts'
import { pathOfSql } from './mailboxes.ts'
import type { PicturePlace } from './picture.ts'

const SYSTEM = new Set(['pam', 'passwd', 'shadow', 'bsdauth', 'vpopmail'])
const NOTHING = new Set(['static', 'prefetch', 'nologin', 'allow-anyone'])

/** Draws what auth and dict look things up in. */
export function drawAccounts(part: DovecotPart): void {
  if (part.scene.drawing.has(part.id('auth'))) {
    for (const type of ['passdb', 'userdb'] as const) {
      for (const driver of driversOf(part.dovecot, type)) drawDriver(part, driver, type)
    }
  }
  drawDict(part)
}

function drawDriver(part: DovecotPart, { driver, source, range, place }: NamedDriver, label: string): void {
  const { drawing } = part.scene
  const auth = part.id('auth')
  const section = place.item.kind === 'section' ? place.item : (place.around[place.around.length - 1] as DovecotSection)
  const places = [{ source, range }]
  if (NOTHING.has(driver)) return
  if (SYSTEM.has(driver)) {
    drawSystem(part, driver, label, places)
    return
  }
  const args = part.valueIn(section, 'args', 'passwd_file_path', 'passdb_passwd_file_path', 'userdb_passwd_file_path')
  const path = /(?:^|[\s=])(\/\S+)\s*$/.exec(args?.text ?? '')?.[1]
  if (path === undefined) {
    if (driver === 'sql' || driver === 'ldap') drawInline(part, auth, label)
    return
  }
  const id = drawFile(part, path, driver, [...places, ...(args?.places ?? [])], source.uri)
  const { state, why } = part.file(path, source.uri)
  drawing.link(auth, id, { kind: 'lookup', label, state, why, places })
}

function drawSystem(part: DovecotPart, driver: string, label: string, places: PicturePlace[]): void {
  const { drawing } = part.scene
  const node = { kind: 'database', program: 'other', label: 'users of the system', details: [driver] } as const
  drawing.link(part.id('auth'), drawing.node('system users', node), { kind: 'lookup', label, places })
}

/** A file with accounts, or one that says which database has them. */
function drawFile(part: DovecotPart, path: string, driver: string, places: PicturePlace[], from: string): string {
  const { document, state, why } = part.file(path, from)
  const id = part.scene.drawing.node(`file ${path}`, {
    ...{ kind: 'table', program: 'dovecot', label: path.replace(/^.*\//, ''), details: [driver], state, why, places },
  })
  if (document) drawConnection(part, id, document, driver)
  return id
}

/** A setting of a file that says where a database is; files of dictionaries have sections too. */
function settingIn(document: Document, name: string): { text: string; places: PicturePlace[] } | undefined {
  const { source } = document
  if (document.shape === 'assignments') {
    const entry = assignmentOf(document, name)
    return entry && { text: entry.decoded, places: [{ source, range: entry.range }] }
  }
  if (document.shape !== 'blocks') return undefined
  const item = document.items.findLast((one) => one.kind === 'setting' && one.name.text === name)
  return item?.kind === 'setting' ? { text: item.decoded, places: [{ source, range: item.range }] } : undefined
}

/** The database of a file of Dovecot up to 2.3. */
function drawConnection(part: DovecotPart, from: string, document: Document, driver: string): void {
  const text = (name: string): string => settingIn(document, name)?.text ?? ''
  const connect = text('connect')
  const word = (name: string): string => new RegExp(`(?:^|[\\s"'])${name}=([^\\s"']+)`).exec(connect)?.[1] ?? ''
  const places = ['connect', 'uris', 'hosts'].flatMap((name) => settingIn(document, name)?.places ?? []).slice(0, 1)
  const named = text('driver') || driver
  const engine = named === 'sql' ? '' : named
  const base = { engine, owner: 'dovecot', places } as const
  if (engine === 'ldap') {
    const host = (text('uris') || text('hosts')).split(/\s+/)[0] ?? ''
    drawDatabase(part.scene, from, { ...base, host, database: text('base'), user: '' })
  } else if (engine === 'sqlite') {
    drawDatabase(part.scene, from, { ...base, host: '', database: connect.replace(/\s.*$/s, ''), user: '' })
  } else if (connect !== '') {
    drawDatabase(part.scene, from, { ...base, host: word('host'), database: word('dbname'), user: word('user') })
  }
}

/** The databases of 2.4, which the configuration itself has. */
function drawInline(part: DovecotPart, from: string, label: string): void {
  const base = { owner: 'dovecot', label } as const
  for (const engine of ['mysql', 'pgsql']) {
    for (const placed of part.dovecot.sections(engine)) {
      const inner = part.dovecot.sections('parameters').find(({ around }) => around.at(-1) === placed.item)?.item
      const word = (name: string): string =>
        part.valueIn(placed.item, name, `${engine}_${name}`)?.text ?? (inner && part.valueIn(inner, name)?.text) ?? ''
      const host = word('host') || (inner === undefined ? (placed.item.name?.text ?? '') : '')
      const places = [{ source: placed.document.source, range: placed.item.header }]
      drawDatabase(part.scene, from, { ...base, engine, host, database: word('dbname'), user: word('user'), places })
    }
  }
  const [sqlite, ldap, tree] = ['sqlite_path', 'ldap_uris', 'ldap_base'].map((name) => part.value(name)) as [
    Value,
    Value,
    Value,
  ]
  if (sqlite.text)
    drawDatabase(part.scene, from, {
      ...base,
      engine: 'sqlite',
      host: '',
      database: sqlite.text,
      user: '',
      places: sqlite.places,
    })
  if (ldap.text) {
    const host = ldap.text.split(/\s+/)[0] as string
    drawDatabase(part.scene, from, {
      ...base,
      engine: 'ldap',
      host,
      database: tree.text,
      user: '',
      places: ldap.places,
    })
  }
}

type Value = ReturnType<DovecotPart['value']>

/** `dict { quota = mysql:/etc/dovecot/… }`. */
function drawDict(part: DovecotPart): void {
  const { drawing } = part.scene
  for (const placed of part.dovecot.settings) {
    const { item, around, document } = placed
    if (around.length !== 1 || around[0]?.type.text !== 'dict') continue
    const [, driver, path] = /^(mysql|pgsql|sqlite|ldap):(\/\S+)$/.exec(item.decoded) ?? []
    if (driver === undefined || path === undefined) continue
    const places = [{ source: document.source, range: item.range }]
    const dict = drawing.node(part.id('dict'), { kind: 'backend', program: 'dovecot', label: 'dict', places })
    for (const name of ['imap', 'pop3', 'lmtp'].filter((one) => drawing.has(part.id(one))))
      drawing.link(part.id(name), dict, { kind: 'question', label: item.name.text, places })
    const { state, why } = part.file(path, document.source.uri)
    const file = drawFile(part, path, driver, places, document.source.uri)
    drawing.link(dict, file, { kind: 'lookup', label: item.name.text, state, why, places })
  }
}

/** The home directory of users, as far as files say so: mail_home, or the column of a query. */
export function homeOf(part: DovecotPart): string | undefined {
  const own = part.value('mail_home').text
  if (own !== '') return own
  for (const { item } of part.dovecot.settings) {
    const home = /(?:^|\s)home=(\/\S+)/.exec(
      item.name.text === 'args' || item.name.text === 'default_fields' ? item.decoded : '',
    )?.[1]
    if (home !== undefined) return home
    if (item.name.text === 'home' && item.parent?.type.text === 'fields') return item.decoded
    const column = /query$/.test(item.name.text) ? homeColumn(item.decoded) : undefined
    if (column !== undefined) return column
  }
  return [...part.scene.stack.documents.values()]
    .flatMap((document) =>
      document.language.id === 'dovecot-sql' && document.shape === 'assignments' ? [document] : [],
    )
    .map((document) => homeColumn(assignmentOf(document, 'user_query')?.decoded ?? ''))
    .find((home) => home !== undefined)
}

/** `CONCAT('/var/vmail/', domain) AS home`: columns with commas inside brackets stay whole. */
function homeColumn(sql: string): string | undefined {
  const found =
    /(?:SELECT|,)\s*((?:CONCAT\s*\([^()]*\)|'[^']*'|[^\s,()]+(?:\s*\|\|\s*[^\s,()]+)*))\s+AS\s+["'`]?home\b/i.exec(
      sql,
    )?.[1]
  return found === undefined ? undefined : pathOfSql(found)
}
