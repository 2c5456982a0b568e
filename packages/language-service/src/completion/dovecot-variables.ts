/** Variables and references in values of Dovecot settings. */

import { dovecotFilters, dovecotVariableKey, dovecotVariables, isSecret } from '@mailcfg/knowledge'
import type { Place } from '../place.ts'
import type { DovecotReferenceSubject, DovecotVariableSubject } from '../subject/subject.ts'
import { dovecotRelease } from './dovecot-release.ts'
import { type CompletionItem, type DocumentationKey, RANK, wordItems } from './item.ts'

/** Settings and variables of the environment behind a `$`. */
export function dovecotReferenceItems(place: Place, { setting }: DovecotReferenceSubject): CompletionItem[] {
  const is24 = dovecotRelease(place).startsWith('2.4')
  const sign = is24 ? '$SET:' : '$'
  const seen = new Map<string, string>()
  for (const { item, around } of place.dovecot?.settings ?? []) {
    if (around.length === 0 && item.name.text !== setting.name.text) seen.set(item.name.text, item.decoded)
  }
  const usual = ['mail_plugins', 'protocols', 'default_internal_user', 'default_internal_group', 'auth_mechanisms']
  for (const name of usual) if (!seen.has(name)) seen.set(name, '')
  const names = [...seen].map(([name, value]): CompletionItem => {
    const shown = isSecret('dovecot', name) ? '****' : value.slice(0, 60)
    return {
      label: `${sign}${name}`,
      kind: 'variable',
      documentation: { of: 'dovecot', subject: 'setting', name },
      rank: name === setting.name.text ? RANK.usual : RANK.common,
      ...(shown === '' ? {} : { detail: shown }),
    }
  })
  const itself = is24 ? [] : wordItems([`$${setting.name.text}`], 'variable', RANK.usual, 'what it is already')
  const environment = is24
    ? [{ label: '$ENV:', kind: 'keyword' as const, detail: 'from the environment', rank: RANK.other }]
    : []
  return [...itself, ...names.filter(({ label }) => label !== itself[0]?.label), ...environment]
}

/** Contexts of variables, by what a setting's name tells. */
function contextOf(name: string): string | undefined {
  if (/^(?:login_log_format|login_greeting|login_log_format_elements)$/.test(name)) return 'login'
  if (/^(?:deliver|imap_logout|pop3_logout|submission_logout|pop3_uidl)_/.test(name)) return name
  return /^(?:auth|passdb|userdb|default_fields|override_fields|args|password_query|user_query)/.test(name)
    ? 'auth'
    : 'mail-user'
}

/** Variables of a value, by the release and by what the setting is about. */
export function dovecotVariableItems(place: Place, subject: DovecotVariableSubject): CompletionItem[] {
  const release = dovecotRelease(place)
  if (/\|\s*\w*$/.test(subject.name)) return filterItems(subject)
  return variableItems(release, contextOf(subject.setting.name.text))
}

/** Variables of a release, those of a context first. */
export function variableItems(release: string, context: string | undefined): CompletionItem[] {
  const line = release.startsWith('1.') ? '1.x' : release.split('.').slice(0, 2).join('.')
  const items = new Map<string, CompletionItem>()
  for (const variable of dovecotVariables()) {
    const { short, long, meaning, dialects } = variable
    if (
      !dialects.includes(line) ||
      (/_format$|_reason$|_fields$/.test(variable.context) && variable.context !== context)
    )
      continue
    const documentation: DocumentationKey = { of: 'dovecot', subject: 'variable', name: dovecotVariableKey(variable) }
    const isHere = variable.context === context
    const rank = isHere
      ? /^%?(?:u|n|d|h|user|username|domain|home)$/.test(short ?? long ?? '')
        ? RANK.usual
        : RANK.common
      : RANK.unlikely
    for (const label of [short, long && !/[A-Z]{3,}/.test(long) ? `%{${long}}` : undefined]) {
      if (label === undefined) continue
      const known = items.get(label)
      if (known && known.rank <= rank) continue
      const isLong = label.startsWith('%{')
      items.set(label, {
        label,
        kind: 'variable',
        ...(meaning === '2.4 name' ? {} : { detail: meaning }),
        documentation,
        rank: isLong && short ? rank + 1 : rank,
      })
    }
  }
  return [...items.values()]
}

/** Filters of 2.4 behind a bar. */
function filterItems({ name }: DovecotVariableSubject): CompletionItem[] {
  const before = name.replace(/\w*$/, '')
  return dovecotFilters().map(({ name: filter, params }) => ({
    label: filter,
    kind: 'function',
    text: `%{${before}${filter}}`,
    filter: `%{${before}${filter}}`,
    documentation: { of: 'dovecot', subject: 'variable', name: `filter:${filter}` },
    rank: /^(?:lower|upper|username|domain)$/.test(filter) ? RANK.usual : RANK.common,
    ...(params === undefined ? {} : { detail: params }),
  }))
}
