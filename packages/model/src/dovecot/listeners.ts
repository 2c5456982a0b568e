/** The sockets in the file system that a Dovecot configuration listens on, with their owners. */

import type { Section, Setting } from '../documents/blocks.ts'
import { joinPath, normalizePath } from '../stack/paths.ts'
import type { DovecotInstance } from './instance.ts'
import type { Placed } from './placed-items.ts'

/** A `unix_listener` that somebody wrote, or a `client` or `master` socket of 1.x. */
export interface DovecotListener {
  /** The service that listens; `auth` in 1.x. */
  readonly service: string
  /** The path as written; a relative one counts from base_dir. */
  readonly written: string
  /** The path on the server; `undefined` when it depends on base_dir, which the build decides. */
  readonly path: string | undefined
  /** The section that names it first; in 1.x the section that its path stands in. */
  readonly section: Placed<Section>
  /** Where the path stands. */
  readonly at: Section['type']
  readonly user: Placed<Setting> | undefined
  readonly group: Placed<Setting> | undefined
  readonly mode: Placed<Setting> | undefined
}

/** All sockets that are written, each once: sections of the same service and path are one (config-parser.c). */
export function dovecotListeners(dovecot: DovecotInstance): DovecotListener[] {
  return dovecot.dialect === '1.x' ? oldListeners(dovecot) : newListeners(dovecot)
}

function newListeners(dovecot: DovecotInstance): DovecotListener[] {
  const byName = new Map<string, Placed<Section>[]>()
  for (const placed of dovecot.sections('unix_listener')) {
    const { name, parent } = { name: placed.item.name?.text, parent: placed.around[placed.around.length - 1] }
    if (name === undefined || parent?.type.text !== 'service') continue
    const key = `${parent.name?.text ?? ''}\n${name}`
    byName.set(key, [...(byName.get(key) ?? []), placed])
  }
  return [...byName.values()].map((sections) => {
    const [section] = sections as [Placed<Section>]
    const settings = sections.flatMap(({ item }) => dovecot.settingsOf(item))
    const last = (name: string): Placed<Setting> | undefined =>
      settings.findLast(({ item }) => item.name.text === name || item.name.text === `unix_listener_${name}`)
    const path = last('path')
    const at = path?.item.value.text ? { text: path.item.decoded, range: path.item.value.range } : section.item.name
    const service = section.around[section.around.length - 1]?.name?.text ?? ''
    return listener(dovecot, service, at as Section['type'], section, last)
  })
}

/** `auth default { socket listen { client { path = … } } }`. */
function oldListeners(dovecot: DovecotInstance): DovecotListener[] {
  return [...dovecot.sections('client'), ...dovecot.sections('master')].flatMap((section) => {
    const settings = dovecot.settingsOf(section.item)
    const last = (name: string): Placed<Setting> | undefined => settings.findLast(({ item }) => item.name.text === name)
    const path = last('path')?.item
    if (section.around[section.around.length - 1]?.type.text !== 'socket' || path === undefined) return []
    return [listener(dovecot, 'auth', { text: path.decoded, range: path.value.range }, section, last)]
  })
}

function listener(
  dovecot: DovecotInstance,
  service: string,
  at: Section['type'],
  section: Placed<Section>,
  last: (name: string) => Placed<Setting> | undefined,
): DovecotListener {
  const base = dovecot.setting('base_dir') && dovecot.value('base_dir')
  const relative = base?.known ? socketPath(joinPath(base.text, at.text)) : undefined
  const path = at.text.startsWith('/') ? socketPath(at.text) : relative
  return { service, written: at.text, path, section, at, user: last('user'), group: last('group'), mode: last('mode') }
}

/** A path without `..` and its kin, and /var/run, which is a link, as /run. */
export function socketPath(path: string): string {
  return normalizePath(path).replace(/^\/var\/run\//, '/run/')
}
