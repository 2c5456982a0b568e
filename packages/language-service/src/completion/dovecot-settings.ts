/** Names of Dovecot settings and sections, by the section and the release. */

import {
  dovecotBlock,
  dovecotKnows,
  dovecotMechanisms,
  dovecotPluginSettings,
  dovecotPlugins,
  dovecotSetting,
  dovecotSettings,
  type DovecotSetting as Fact,
} from '@mailcfg/knowledge'
import { type BlocksDocument, type DovecotInstance, type DovecotSection, isFilterSection } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { DovecotSectionSubject, DovecotSettingSubject } from '../subject/subject.ts'
import { dovecotRelease } from './dovecot-release.ts'
import { sectionItems } from './dovecot-sections.ts'
import { type Form, leafOf, settingItem, typeIn } from './dovecot-setting-item.ts'
import { type CompletionItem, RANK, wordItems } from './item.ts'
import { dovecotSnippets } from './snippets.ts'

/** What nearly every dovecot.conf sets. */
const COMMON = new Set(
  `auth_mechanisms disable_plaintext_auth auth_allow_cleartext auth_username_format first_valid_uid listen
  log_path login_greeting mail_driver mail_gid mail_home mail_location mail_path mail_plugins mail_privileged_group mail_uid
  postmaster_address protocols ssl ssl_cert ssl_key ssl_min_protocol ssl_server_cert_file ssl_server_key_file
  dovecot_config_version dovecot_storage_version driver args mode user group port location inbox separator prefix type
  special_use auto process_limit client_limit service_count`.split(/\s+/),
)

/** Types of the sections around a place, the outermost first. */
export function sectionsAround(section: DovecotSection | undefined): DovecotSection[] {
  return section ? [...sectionsAround(section.parent), section] : []
}

/** Settings by the path of their section, of a release before 2.4. */
const byPath = new Map<string, ReadonlyMap<string, readonly Fact[]>>()

function settingsByPath(release: string): ReadonlyMap<string, readonly Fact[]> {
  const known = byPath.get(release)
  if (known) return known
  const made = new Map<string, Fact[]>()
  for (const fact of dovecotSettings()) {
    if (
      isPattern(fact) ||
      dovecotKnows(fact, release) !== true ||
      /^(?:block-list|named-(?:list-)?filter)$/.test(typeIn(fact, release))
    )
      continue
    const parts = fact.name.split('/').slice(0, -1)
    for (const path of spelledOut(parts)) made.set(path, [...(made.get(path) ?? []), fact])
  }
  byPath.set(release, made)
  return made
}

/** `auth/passdb|userdb` stands for two paths. */
function spelledOut(parts: readonly string[]): string[] {
  return parts.reduce<string[]>(
    (paths, part) => paths.flatMap((path) => part.split('|').map((word) => (path === '' ? word : `${path}/${word}`))),
    [''],
  )
}

function isPattern({ name, pattern }: Fact): boolean {
  return pattern === true || /[<>]|XXX/.test(name)
}

/** The names of settings and sections that can stand where a name stands. */
export function dovecotSettingItems(
  place: Place,
  subject: DovecotSettingSubject | DovecotSectionSubject,
): CompletionItem[] {
  const release = dovecotRelease(place)
  const around = sectionsAround(subject.section)
  const own = subject.kind === 'dovecot-setting' ? subject.setting : undefined
  const words = wordsOfBlock(around.at(-1), release)
  if (words) return words.map((item) => (own ? item : { ...item, text: `${item.label} = yes` }))
  const isSection = subject.kind === 'dovecot-section'
  const form = { release, behind: own ? '' : ' = ' }
  const settings = isSection
    ? []
    : release.startsWith('2.4')
      ? settings24(around, form)
      : settingsBefore24(place, around, form)
  const present = presentNames(place, subject.section, own?.range.start)
  const assigned = settings.map((item): CompletionItem => {
    const line = present.get(item.label)
    if (line === undefined) return item
    return { ...item, rank: Math.max(item.rank, RANK.present), description: `set in line ${line + 1}` }
  })
  if (own) return assigned
  const sections = sectionItems(around, release, isSection)
  const top = around.length === 0 && !isSection ? [...includeItems(), ...dovecotSnippets(release)] : []
  return [...assigned, ...sections, ...top]
}

function settingsBefore24({ dovecot }: Place, around: readonly DovecotSection[], form: Form): CompletionItem[] {
  const inner = around.filter((section) => !isFilterSection(section)).map(({ type }) => type.text)
  const path = inner.join('/')
  const facts = settingsByPath(form.release).get(path) ?? []
  const loaded = path === 'plugin' ? loadedPluginSettings(dovecot) : undefined
  return facts.map((fact) => {
    const label = leafOf(fact)
    const isUsual = loaded ? loaded.has(fact.name) : COMMON.has(label)
    return settingItem(fact, label, form, isUsual ? RANK.usual : RANK.other)
  })
}

/** The settings of the plugins that some `mail_plugins` loads. */
function loadedPluginSettings(dovecot: DovecotInstance | undefined): Set<string> {
  const words = dovecot?.settings
    .filter(({ item }) => item.name.text === 'mail_plugins')
    .flatMap(({ item }) => item.decoded.split(/\s+/))
  return new Set((words ?? []).flatMap((plugin) => dovecotPluginSettings(plugin)).map(({ name }) => name))
}

const of24 = new Map<string, readonly Fact[]>()

/** The settings of a release of 2.4 that have values. */
function facts24(release: string): readonly Fact[] {
  const known = of24.get(release)
  if (known) return known
  const made = dovecotSettings().filter(
    (fact) =>
      !isPattern(fact) &&
      !fact.name.includes('/') &&
      dovecotKnows(fact, release) === true &&
      !typeIn(fact, release).endsWith('-filter'),
  )
  of24.set(release, made)
  return made
}

/** In 2.4 every setting may stand in every block; what the blocks are for comes first, by its short name. */
function settings24(around: readonly DovecotSection[], form: Form): CompletionItem[] {
  const prefixes = around
    .toReversed()
    .flatMap(({ type, name }) => [
      ...(name ? [`${type.text}_${name.text.replaceAll('-', '_')}_`, `${name.text.replaceAll('-', '_')}_`] : []),
      `${type.text}_`,
    ])
  const filters = new Set(around.flatMap(({ type }) => [type.text, `${type.text} NAME`]))
  const elsewhere = around.length === 0 ? RANK.other : RANK.unlikely
  return facts24(form.release).map((fact) => {
    const isContent = fact.filters24?.some((filter) => filters.has(filter)) === true
    if (!isContent) {
      const isUsual = around.length === 0 && COMMON.has(fact.name)
      return settingItem(fact, fact.name, form, isUsual ? RANK.usual : elsewhere)
    }
    const prefix = prefixes.find((one) => fact.name.startsWith(one) && fact.name.length > one.length)
    const short = prefix === undefined ? fact.name : fact.name.slice(prefix.length)
    // A prefix with the name of the block says that the setting is for blocks of that name alone.
    const isOwn = around.some(({ name }) => name && prefix?.includes(name.text.replaceAll('-', '_')))
    return settingItem(fact, short, form, isOwn ? RANK.usual : RANK.common)
  })
}

/** The words of a list of 2.4 that is written as a block; `undefined` for all other sections, none where they are free. */
function wordsOfBlock(section: DovecotSection | undefined, release: string): CompletionItem[] | undefined {
  const type = section?.type.text ?? ''
  // `fields` in a passdb is `passdb_fields`.
  const long = section?.parent ? `${section.parent.type.text}_${type}` : type
  const kind = (dovecotBlock(type, release) ?? dovecotBlock(long, release))?.kind
  if (kind !== 'boollist' && kind !== 'strlist') return undefined
  const plugins = type === 'mail_plugins' ? dovecotPlugins() : []
  const mechanisms = type === 'auth_mechanisms' ? dovecotMechanisms().map(({ name }) => name.toLowerCase()) : []
  const known = dovecotSetting(type)?.words ?? []
  return wordItems([...plugins, ...mechanisms, ...known], 'enum-member', RANK.usual)
}

/** Line, from 0, of each name that the same section of the same file sets already. */
function presentNames(
  { document }: Place,
  section: DovecotSection | undefined,
  own: number | undefined,
): Map<string, number> {
  const items = section?.items ?? (document as BlocksDocument).items
  const settings = items.flatMap((item) => (item.kind === 'setting' && item.range.start !== own ? [item] : []))
  return new Map(settings.map(({ name }) => [name.text, document.source.positionAt(name.range.start).line]))
}

function includeItems(): CompletionItem[] {
  return [
    {
      label: '!include',
      kind: 'keyword',
      text: '!include ',
      detail: 'reads other files here',
      rank: RANK.other,
      continues: true,
    },
    {
      label: '!include_try',
      kind: 'keyword',
      text: '!include_try ',
      detail: 'the same, if they are there',
      rank: RANK.other,
      continues: true,
    },
  ]
}
