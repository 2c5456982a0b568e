/** Parameters with a closed set of words, and which words of a value are not in it. */

import { compareVersions, existsIn, type KnownValue } from '@mailcfg/knowledge'
import type { TypedValue } from './typed-values.ts'

/** A word of a value with its offsets. */
export interface ValueWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Kinds whose values are several words; lists of TLS protocols have a rule of their own. */
const LISTS = new Set(['enum-list', 'sasl-options', 'ehlo-keyword-list'])
const SINGLE = new Set(['enum', 'tls-level', 'tls-grade', 'tls-eecdh-grade', 'log-class'])

/** Where the case of a word counts, too; measured on Postfix 3.7 and read in src/sendmail/sendmail.c. */
const STRICT_CASE = new Set(['mynetworks_style', 'syslog_facility', 'sendmail_fix_line_endings'])

/**
 * Lists of words whose case does not count; it counts in all others that name_mask() of src/util/name_mask.c reads. The
 * options of the server's SASL are read by Dovecot's plugin in any case, by that of Cyrus as they are written.
 */
const ANY_CASE_LISTS = /^(?:tls_disable_workarounds|tls_ssl_options|milter_protocol|(?:smtp|lmtp)_pix_workarounds)$/

/** The words of a value of a closed set; `undefined` for other parameters. An empty value is one empty word. */
export function enumWords({ parameter, text }: TypedValue): ValueWord[] | undefined {
  const { kind, values, openValues, name } = parameter
  if (values === undefined || openValues || name === 'inet_protocols') return undefined
  if (SINGLE.has(kind)) return [{ text, start: 0, end: text.length }]
  if (!LISTS.has(kind)) return undefined
  return wordsIn(text)
}

/** The words of a list; a word in quotes is left to quoted-value. */
export function wordsIn(text: string): ValueWord[] {
  return [...text.matchAll(/[^\s,]+/g)]
    .filter(([word]) => !/^(["']).*\1$/.test(word))
    .map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}

/** The member of the set that a word is, as the programs compare it. */
export function memberOf(word: string, { parameter }: TypedValue): KnownValue | undefined {
  const { name, kind } = parameter
  const strict =
    STRICT_CASE.has(name) ||
    (kind === 'enum-list' && !ANY_CASE_LISTS.test(name)) ||
    (kind === 'sasl-options' && !name.startsWith('smtpd_'))
  const fold = (text: string) => (strict ? text : text.toLowerCase())
  return parameter.values?.find(({ value }) => fold(value) === fold(word))
}

/** The words that a parameter knows, without place-holders such as `<host name>`. */
export function knownWords(value: TypedValue): string[] {
  const words = (value.parameter.values ?? []).map((known) => known.value)
  return words.filter((word) => /^[\w.+-]+$/.test(word))
}

/** Whether the target release knows a member; a member without a date is as old as the parameter. */
export function isInRelease({ since, note = '' }: KnownValue, version: string | undefined): boolean {
  if (version === undefined || since === undefined) return true
  const backports = /\balso (?:in )?([0-9., ]+)/.exec(note)?.[1]?.split(', ') ?? []
  return compareVersions(version, since) >= 0 || existsIn({ since, backports }, version)
}
