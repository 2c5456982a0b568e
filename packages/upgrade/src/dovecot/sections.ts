/** Sections other than passdb, userdb and plugin: names that 2.4 asks for, and what it no longer has. */

import { isFilterSection, type Placed, type Section } from '@mailcfg/model'
import { type DovecotUpgrade, placeOf } from './context.ts'
import { upgradeDatabase } from './databases.ts'
import { upgradeDicts } from './dicts.ts'
import { nameWritten, slug } from './values.ts'

/** Services whose programs are gone. */
const GONE_SERVICES = new Set(['director', 'replicator', 'aggregator', 'old-stats', 'ipc', 'tcpwrap', 'ssl-params'])

/** Listeners that services have from the start: another one for the same port would be in their way. */
const LISTENERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'imap-login': { '143': 'imap', '993': 'imaps' },
  'pop3-login': { '110': 'pop3', '995': 'pop3s' },
  'submission-login': { '587': 'submission', '465': 'submissions' },
  'managesieve-login': { '4190': 'sieve' },
}

/** Rewrites the header of a section, or the whole of it. */
export function upgradeSection(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const { type } = placed.item
  if (type.text === 'passdb' || type.text === 'userdb') upgradeDatabase(upgrade, placed)
  else if (type.text === 'namespace') nameNamespace(upgrade, placed)
  else if (type.text === 'dict' && placed.around.every(isFilterSection)) upgradeDicts(upgrade, placed)
  else if (type.text === 'service') service(upgrade, placed)
  else if (/^(?:inet|unix|fifo)_listener$/.test(type.text)) nameListener(upgrade, placed)
  else if (type.text === 'local_name') oneName(upgrade, placed)
}

function header(upgrade: DovecotUpgrade, placed: Placed<Section>, name: string): void {
  const { type } = placed.item
  const text = `${type.text} ${nameWritten(name)} {`
  upgrade.replace(placeOf(placed), [text], {
    what: `${type.text} { becomes ${text}`,
    why: `2.4 wants a name for each ${type.text}`,
  })
}

/** Two namespaces of one name are one, so a name that is there is kept. */
function nameNamespace(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const { item } = placed
  if (item.name?.text) return
  const value = (name: string): string => upgrade.instance.settingOf(item, name)?.decoded ?? ''
  const isInbox = /^y/i.test(value('inbox'))
  const prefix = slug(value('prefix').replace(/%.*/, ''))
  const wanted = isInbox ? 'inbox' : prefix || (/^(?:shared|public)$/.test(value('type')) ? value('type') : 'default')
  header(upgrade, placed, upgrade.names.take('namespace', wanted))
}

function nameListener(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const { item } = placed
  if (item.name?.text) return
  const service = placed.around[placed.around.length - 1]?.name?.text ?? 'listener'
  const port = upgrade.instance.settingOf(item, 'port')?.decoded ?? ''
  const known = LISTENERS[service]?.[port]
  if (known) {
    header(upgrade, placed, known)
    return
  }
  header(upgrade, placed, upgrade.names.take(`listener of ${service}`, port ? `${service}-${port}` : service))
}

function service(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const name = placed.item.name?.text ?? ''
  if (GONE_SERVICES.has(name)) {
    const why = `2.4 has no service ${name}`
    upgrade.commentOutSection(placed, { kind: 'removed', what: `service ${name} becomes a comment`, why })
  } else if (name === 'dns_client') header(upgrade, placed, 'dns-client')
}

/** 2.3 takes several names in quotes; each needs a section of its own in 2.4. */
function oneName(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const names = placed.item.name?.text.split(/\s+/).filter((name) => name !== '') ?? []
  if (names.length < 2) return
  header(upgrade, placed, names[0] as string)
  const why = `2.4 takes one name for each local_name; copy this section for ${names.slice(1).join(', ')}`
  upgrade.of(placed.document).insertBefore(placed.item.line, [`# mailcfg: ${why}`])
  upgrade.say(placeOf(placed), { kind: 'undecided', what: 'copies of the section are left to you', why })
}
