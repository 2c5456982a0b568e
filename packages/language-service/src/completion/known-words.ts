/** Words of values of Postfix: those that a parameter knows, protocols of TLS, units of time. */

import { compareVersions, defaultFor, type KnownValue, type PostfixParameter } from '@mailcfg/knowledge'
import type { ValueSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK } from './item.ts'

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days', w: 'weeks' }

/** The words that a parameter knows; those of later releases and those that stand for other things left out. */
export function knownValues(
  parameter: PostfixParameter,
  subject: ValueSubject,
  release: string | undefined,
): CompletionItem[] {
  const written = wordsOf(subject)
  const standard = defaultFor(parameter, release)
  return (parameter.values ?? [])
    .filter(
      ({ value, since }) =>
        isWord(value) && (since === undefined || release === undefined || compareVersions(since, release) <= 0),
    )
    .map((known, index): CompletionItem => {
      const { value, note = '' } = known
      const isOdd = /treated as|obsolete|deprecated|undocumented|ignored/.test(note)
      const isThere = parameter.list === true && value !== subject.text && written.has(value)
      return {
        label: value,
        kind: 'enum-member',
        rank: isThere ? RANK.present : isOdd ? RANK.unlikely : RANK.usual + Math.min(index, 9),
        ...wordsAbout(known, value === standard),
      }
    })
}

/** The words that a value has already. */
export function wordsOf({ setting }: ValueSubject): ReadonlySet<string> {
  return new Set(setting.value.text.split(/[\s,]+/))
}

function isWord(value: string): boolean {
  return value !== '' && !/[<>]/.test(value)
}

function wordsAbout({ note, since }: KnownValue, isDefault: boolean): { detail?: string } {
  const parts = [note, since === undefined ? undefined : `since ${since}`, isDefault ? 'default' : undefined]
  const detail = parts.filter((part) => part !== undefined).join(', ')
  return detail === '' ? {} : { detail }
}

/** Bounds from 3.6 on, exclusions, and the protocols themselves. */
export function protocolItems(
  { negated }: ValueSubject,
  parameter: PostfixParameter,
  release: string | undefined,
): CompletionItem[] {
  const names = (parameter.values ?? []).map(({ value }) => value).filter((value) => /^(?:SSL|TLS)v[\d.]+$/.test(value))
  const weak = new Set(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'])
  const plain = names.map((label): CompletionItem => {
    const rank = negated === weak.has(label) ? RANK.usual : RANK.unlikely
    return { label, kind: 'enum-member', detail: negated ? 'excluded' : 'this protocol', rank }
  })
  if (negated) return plain
  const bounds =
    release !== undefined && compareVersions(release, '3.6') < 0 ? [] : ['>=TLSv1.2', '>=TLSv1.3', '>=TLSv1']
  return [
    ...bounds.map((label, index): CompletionItem => {
      return { label, kind: 'enum-member', detail: 'this one and newer ones, from 3.6 on', rank: RANK.usual + index }
    }),
    ...names.map((name): CompletionItem => {
      return {
        label: `!${name}`,
        kind: 'enum-member',
        detail: 'excludes it',
        rank: weak.has(name) ? RANK.common : RANK.unlikely,
      }
    }),
    ...plain,
  ]
}

/** The units behind a number that is being typed. */
export function timeItems({ text }: ValueSubject): CompletionItem[] {
  const number = /^(\d+)[smhdw]?$/.exec(text)?.[1]
  if (number === undefined) return []
  return Object.entries(UNITS).map(([unit, words], index) => {
    return { label: `${number}${unit}`, kind: 'unit', detail: words, rank: RANK.usual + index }
  })
}
