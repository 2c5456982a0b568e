/** Databases: who asks which one where, and whether the programs of a server mean the same one. */

import { isLoopback, isTemplated } from '@mailcfg/model'
import type { DatabaseUse, DrawnUse } from './database-use.ts'
import type { Program } from './picture.ts'
import type { Scene } from './scene.ts'

/** Draws a database and the link of a part to it; what a template fills in is not drawn. */
export function drawDatabase(scene: Scene, from: string, use: DatabaseUse): void {
  const { engine, host, database, user, label, places } = use
  const unclear = [host, database].some((text) => isTemplated(text) || /[$%{]/.test(text))
  const machine = machineOf(host)
  const shown = unclear ? 'not told' : machine
  const id = `database ${engine} ${shown} ${database}`
  scene.drawing.node(id, {
    ...{ kind: 'database', program: 'other', label: unclear ? engine : database || engine, places },
    details: [engine, shown, ...(user === '' || isTemplated(user) ? [] : [`user ${user}`])].filter((one) => one !== ''),
    ...(unclear ? { state: 'unseen', why: 'A template fills in where it is.' } : {}),
  })
  scene.drawing.link(from, id, { kind: 'lookup', label, places })
  if (!unclear) scene.databases.push({ ...use, from, id })
}

/** Marks the links of programs that look for a database elsewhere than the others do. */
export function compareDatabases(scene: Scene): void {
  const all = scene.databases
  for (const use of all) {
    const others = all.filter((one) => isSameName(one, use) && one.owner !== use.owner)
    const [other] = others
    if (other === undefined || !others.every((one) => differ(one.host, use.host))) continue
    if (isUsual(use, all)) continue
    const why = `${ownerName(use)} looks for the database ${use.database} ${whereIs(use.host)}, ${ownerName(other)} ${whereIs(other.host)}.`
    scene.drawing.link(use.from, use.id, {
      kind: 'lookup',
      state: 'broken',
      why,
      places: [...use.places, ...other.places],
    })
  }
}

function isSameName(a: DatabaseUse, b: DatabaseUse): boolean {
  return a.engine === b.engine && a.database === b.database && a.database !== ''
}

/** What most files say is taken for meant; of equals, what comes first. */
function isUsual(use: DrawnUse, all: readonly DrawnUse[]): boolean {
  const same = all.filter((one) => isSameName(one, use))
  const count = (host: string): number => same.filter((one) => machineOf(one.host) === host).length
  const hosts = [...new Set(same.map((one) => machineOf(one.host)))].sort((a, b) => count(b) - count(a))
  return hosts[0] === machineOf(use.host)
}

/** Names without a dot may be links of containers to any machine. */
function differ(a: string, b: string): boolean {
  const [one, other] = [machineOf(a), machineOf(b)]
  const isPlain = (host: string): boolean => host === HERE || /[.:]/.test(host)
  return one !== other && isPlain(one) && isPlain(other)
}

const HERE = 'this machine'

/** The machine of a host, a socket or a list of them; a port is part of it unless it is this machine. */
function machineOf(host: string): string {
  const bare = host
    .replace(/^(?:inet|tcp):/, '')
    .replace(/^(?:ldaps?|mongodb(?:\+srv)?):\/\/(?:[^@/]*@)?/, '')
    .replace(/[/?].*$/, (rest) => (host.startsWith('/') ? rest : ''))
  const name = bare.replace(/:\d+$/, '')
  return host === '' || /^(?:unix:|\/|ldapi:)/.test(host) || isLoopback(name) || isLoopback(bare) ? HERE : bare
}

function whereIs(host: string): string {
  const machine = machineOf(host)
  return machine === HERE ? 'on this machine' : `at ${machine}`
}

function ownerName({ owner }: DatabaseUse): string {
  return NAMES[owner]
}

const NAMES: Readonly<Record<Program, string>> = {
  postfix: 'Postfix',
  dovecot: 'Dovecot',
  courier: 'Courier',
  'cyrus-sasl': 'Cyrus SASL',
  extmail: 'ExtMail',
  other: 'another program',
}
