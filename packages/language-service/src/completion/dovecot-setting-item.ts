/** Settings of Dovecot as items that all places of one kind share. */

import { Memo } from '@mailcfg/core'
import { dovecotDefault, type DovecotSetting as Fact } from '@mailcfg/knowledge'
import { type CompletionItem, defaultWords, followed, RANK } from './item.ts'
import { dovecotValueWords } from './value-words.ts'

/** The type of a setting in a release. */
export function typeIn(fact: Fact, release: string): string {
  return (release.startsWith('2.4') ? fact.type24 : fact.type23) ?? fact.type
}

/** The release that settings are offered for, and what is written behind their names. */
export interface Form {
  readonly release: string
  readonly behind: string
}

const items = new Memo<Fact, Map<string, CompletionItem>>()

/** A setting as most places offer it; the same object each time. */
function commonItem(fact: Fact, { release, behind }: Form): CompletionItem {
  const known = items.getOrInsertComputed(fact, () => new Map())
  const key = `${release}${behind}`
  const found = known.get(key)
  if (found) return found
  const label = leafOf(fact)
  const item: CompletionItem = {
    label,
    kind: 'parameter',
    detail: `${dovecotValueWords(typeIn(fact, release))}${defaultWords(dovecotDefault(fact, release))}`,
    documentation: { of: 'dovecot', subject: 'setting', name: fact.name },
    rank: rankOf(fact, RANK.other),
    ...(fact.deprecatedIn === undefined ? {} : { deprecated: true }),
  }
  const made = followed(item, behind)
  known.set(key, made)
  return made
}

/** The name of a setting without the path of its section. */
export function leafOf({ name }: Fact): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function rankOf({ deprecatedIn, hidden, pro }: Fact, rank: number): number {
  return deprecatedIn !== undefined ? RANK.deprecated : hidden || pro ? RANK.unlikely : rank
}

/** A setting by the name that it has where it is offered. */
export function settingItem(fact: Fact, label: string, form: Form, usual: number): CompletionItem {
  const item = commonItem(fact, form)
  const rank = rankOf(fact, usual)
  if (label === item.label) return rank === item.rank ? item : { ...item, rank }
  return followed({ ...item, label, rank }, form.behind)
}
