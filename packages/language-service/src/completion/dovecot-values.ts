/** Values of Dovecot settings: by their type and by their name. */

import {
  dovecotDefault,
  dovecotDrivers,
  dovecotMailDrivers,
  dovecotMechanisms,
  dovecotPasswordSchemes,
  dovecotPlugins,
  dovecotSetting,
  type DovecotSetting as Fact,
  isSecret,
} from '@mailcfg/knowledge'
import { type BlocksDocument, type DovecotSetting, pathsOf } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { DovecotValueSubject } from '../subject/subject.ts'
import { dovecotRelease } from './dovecot-release.ts'
import { typeIn } from './dovecot-setting-item.ts'
import { sectionsAround } from './dovecot-settings.ts'
import { type CompletionItem, type CompletionKind, continuing, type DocumentationKey, RANK, wordItems } from './item.ts'
import { dovecotValueWords } from './value-words.ts'

/** What a value can be. */
export function dovecotValueItems(place: Place, subject: DovecotValueSubject): CompletionItem[] {
  const release = dovecotRelease(place)
  const fact = factOf(place, subject.setting)
  const items = [...byName(subject, release), ...(fact ? byType(subject, fact, release) : [])]
  return [
    ...new Map(items.map((item) => [item.label, item]).reverse() as [string, CompletionItem][]).values(),
  ].reverse()
}

function factOf({ document }: Place, item: DovecotSetting): Fact | undefined {
  const around = sectionsAround(item.parent)
  const paths = pathsOf({ item, document: document as BlocksDocument, around })
  return [...paths, item.name.text].map((path) => dovecotSetting(path)).find((fact) => fact !== undefined)
}

/** Values whose names stand in other tables of the knowledge. */
function byName({ setting, index, text }: DovecotValueSubject, release: string): CompletionItem[] {
  const name = setting.name.text
  const section = setting.parent?.type.text ?? ''
  if (name === 'mail_plugins') return pluginItems(setting, release)
  if (name === 'auth_mechanisms' || name === 'mechanisms') {
    const names = dovecotMechanisms().filter(({ lastIn }) => lastIn === undefined || release.startsWith('1.'))
    return names.map(({ name: label, plaintext }) => ({
      ...known(label.toLowerCase(), 'enum-member', 'mechanism', label),
      detail: plaintext ? 'sends the password readable, so it needs TLS' : 'does not send the password',
      rank: plaintext ? RANK.usual : RANK.common,
    }))
  }
  if (index > 0) return []
  if (/(?:^|_)default_pass(?:word)?_scheme$/.test(name)) return schemeItems()
  if (name === 'mail_driver')
    return dovecotMailDrivers().map(({ name: label, note }) =>
      known(label, 'enum-member', 'driver', `mail/${label}`, note),
    )
  if (name === 'mail_location' || (name === 'location' && section === 'namespace')) return locationItems(text)
  if (name === 'sql_driver')
    return dovecotDrivers('sql').map(({ name: label }) => known(label, 'enum-member', 'driver', `sql/${label}`))
  const kind = /^(passdb|userdb)_driver$/.exec(name)?.[1] ?? (name === 'driver' ? section : '')
  if (kind === 'passdb' || kind === 'userdb') {
    const gone = (lastIn: string | undefined) => lastIn !== undefined && !release.startsWith('1.') && lastIn < release
    return dovecotDrivers(kind)
      .filter(({ lastIn }) => !gone(lastIn))
      .map(({ name: label }) => known(label, 'enum-member', 'driver', `${kind}/${label}`))
  }
  if (name === 'args' && /^(?:passdb|userdb)$/.test(section))
    return wordItems(['/etc/dovecot/dovecot-sql.conf.ext'], 'value', RANK.usual, 'usual')
  return []
}

function known(
  label: string,
  kind: CompletionKind,
  subject: 'driver' | 'mechanism' | 'plugin' | 'password-scheme',
  name: string,
  detail?: string,
): CompletionItem {
  const documentation: DocumentationKey = { of: 'dovecot', subject, name }
  return { label, kind, documentation, rank: RANK.usual, ...(detail === undefined ? {} : { detail }) }
}

function pluginItems(setting: DovecotSetting, release: string): CompletionItem[] {
  const present = new Set(setting.decoded.split(/\s+/))
  const plugins = dovecotPlugins().map((label) => {
    const item = known(label, 'enum-member', 'plugin', label, 'plugin')
    return present.has(label) ? { ...item, rank: RANK.present } : item
  })
  if (release.startsWith('2.4') || setting.parent === undefined) return plugins
  return [
    { label: '$mail_plugins', kind: 'variable', detail: 'those that are set already', rank: RANK.needed },
    ...plugins,
  ]
}

function schemeItems(): CompletionItem[] {
  const ranks = {
    strong: RANK.usual,
    moderate: RANK.other,
    weak: RANK.unlikely,
    cleartext: RANK.unlikely,
    depends: RANK.common,
  }
  return dovecotPasswordSchemes().map(({ name, class: strength }) => ({
    ...known(name, 'enum-member', 'password-scheme', name, strength),
    rank: ranks[strength],
  }))
}

function locationItems(text: string): CompletionItem[] {
  if (text.includes(':')) return []
  const usual: [string, string][] = [
    ['maildir:~/Maildir', 'one file per message'],
    ['mbox:~/mail:INBOX=/var/mail/%u', 'one file per folder'],
    ['maildir:/var/mail/vhosts/%d/%n', 'virtual users'],
    ['mdbox:~/mdbox', 'many messages per file'],
    ['sdbox:~/sdbox', 'one file per message, own format'],
  ]
  return usual.map(([label, detail], index) => ({ label, kind: 'value', detail, rank: RANK.usual + index }))
}

function byType({ setting, text, index }: DovecotValueSubject, fact: Fact, release: string): CompletionItem[] {
  const type = typeIn(fact, release)
  const standard = dovecotDefault(fact, release)
  const values = (release.startsWith('2.4') ? fact.values24 : undefined) ?? fact.values ?? []
  const isList = /^(?:boollist|word-list)$/.test(type)
  if (index > 0 && !isList) return []
  const items = type === 'bool' ? words(['yes', 'no'], standard) : words([...values, ...(fact.words ?? [])], standard)
  const present = isList ? new Set(setting.decoded.split(/\s+/)) : new Set<string>()
  const marked = items.map((item) =>
    present.has(item.label) && item.label !== text ? { ...item, rank: RANK.present } : item,
  )
  const whole = index === 0 ? continuing([...byKind(type), ...defaultItem(fact, standard, type)], text) : []
  return [...marked, ...unitItems(text, type), ...whole]
}

function words(values: readonly string[], standard: string | undefined): CompletionItem[] {
  return values
    .filter((value) => /^[\w.:+%{}\\-]+$/.test(value))
    .map((label, index) => ({
      label,
      kind: 'enum-member',
      rank: RANK.usual + Math.min(index, 9),
      ...(label === standard ? { detail: 'default' } : {}),
    }))
}

const UNITS: Readonly<Record<string, readonly string[]>> = {
  time: [' secs', ' mins', ' hours', ' days', ' weeks'],
  'time-msecs': [' ms', ' secs', ' mins', ' hours'],
  size: ['k', 'M', 'G', 'T'],
}

/** The units behind a number that is being typed. */
function unitItems(text: string, type: string): CompletionItem[] {
  const number = /^(\d+)[A-Za-z]*$/.exec(text)?.[1]
  if (number === undefined) return []
  return (UNITS[type] ?? []).map((unit, index) => ({
    label: `${number}${unit}`,
    kind: 'unit',
    rank: RANK.usual + index,
  }))
}

function byKind(type: string): CompletionItem[] {
  if (type === 'pem-content')
    return [{ label: '<', kind: 'keyword', detail: 'from this file', text: '</', rank: RANK.usual, continues: true }]
  if (type === 'unix-user')
    return wordItems(['vmail', 'postfix', '$default_internal_user', 'root'], 'value', RANK.common)
  if (type === 'unix-group') return wordItems(['vmail', 'postfix', 'mail'], 'value', RANK.common)
  if (type === 'octal-uint') return wordItems(['0660', '0600', '0666'], 'value', RANK.common)
  return []
}

function defaultItem({ name }: Fact, label: string | undefined, type: string): CompletionItem[] {
  if (label === undefined || label === '' || label.length > 120 || isSecret('dovecot', name)) return []
  return [{ label, kind: 'value', detail: `default; ${dovecotValueWords(type)}`, rank: RANK.common - 1 }]
}
