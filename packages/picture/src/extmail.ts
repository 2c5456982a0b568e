/** ExtMail and ExtMan: the port that web mail is sent through, the mailboxes that it shows, and the accounts. */

import { type AssignmentsDocument, assignmentOf, isWholeMaster } from '@mailcfg/model'
import { connect } from './connect.ts'
import { drawDatabase } from './databases.ts'
import { drawMailbox } from './mailboxes.ts'
import { isThisMachine } from './openers.ts'
import type { PicturePlace } from './picture.ts'
import type { Scene } from './scene.ts'

/** Draws the web mail of a server. */
export function drawExtmail(scene: Scene): void {
  for (const document of scene.stack.documents.values()) {
    if (document.shape !== 'assignments') continue
    if (document.language.id === 'webmail.cf') drawWebmail(scene, document)
    if (document.language.id === 'webman.cf') drawOne(scene, document, 'ExtMan')
  }
}

function drawWebmail(scene: Scene, file: AssignmentsDocument): void {
  const id = drawOne(scene, file, 'ExtMail')
  const smtp = read(file, 'SYS_SMTP_HOST')
  const port = read(file, 'SYS_SMTP_PORT')
  const number = port.text || '25'
  if (smtp.text !== '') {
    connect(
      scene,
      id,
      { type: 'inet', host: smtp.text, port: number },
      {
        ...{ kind: 'mail', written: `${smtp.text}:${number}`, purpose: 'new mail', program: 'extmail' },
        ...{ places: [...smtp.places, ...port.places], broken: portWhy(scene, smtp.text, number) },
      },
    )
  }
  const base = read(file, 'SYS_MAILDIR_BASE')
  if (base.text === '') return
  const column = read(file, 'SYS_MYSQL_ATTR_MAILDIR').text || 'maildir'
  const path = `${base.text.replace(/\/+$/, '')}/{${column}}`
  drawMailbox(scene, id, { format: 'maildir', path, writes: false, places: base.places })
}

/** The port is on this machine, and all that may listen was seen. */
function portWhy({ stack }: Scene, host: string, port: string): string | undefined {
  const whole = stack.postfix.length > 0 && stack.postfix.every(isWholeMaster)
  return isThisMachine(host) && whole ? `No program that was seen listens on port ${port}.` : undefined
}

function drawOne(scene: Scene, file: AssignmentsDocument, label: string): string {
  const id = scene.drawing.node(`extmail ${label}`, { kind: 'webmail', program: 'extmail', label, places: [] })
  const type = read(file, 'SYS_AUTH_TYPE').text || read(file, 'SYS_BACKEND_TYPE').text
  const engine = type === 'ldap' ? 'ldap' : 'mysql'
  const prefix = engine === 'ldap' ? 'SYS_LDAP' : 'SYS_MYSQL'
  const [host, socket] = [read(file, `${prefix}_HOST`), read(file, `${prefix}_SOCKET`)]
  const database = read(file, engine === 'ldap' ? 'SYS_LDAP_BASE' : 'SYS_MYSQL_DB')
  if (/^(?:mysql|ldap)?$/.test(type) && database.text !== '') {
    drawDatabase(scene, id, {
      ...{
        engine,
        host: host.text || socket.text,
        database: database.text,
        user: engine === 'ldap' ? '' : read(file, 'SYS_MYSQL_USER').text,
      },
      ...{ owner: 'extmail', label: 'accounts', places: [...host.places, ...database.places] },
    })
  }
  return id
}

function read(file: AssignmentsDocument, name: string): { text: string; places: PicturePlace[] } {
  const entry = assignmentOf(file, name)
  return { text: entry?.decoded.trim() ?? '', places: entry ? [{ source: file.source, range: entry.range }] : [] }
}
