/** Where the passwords of a file stand, so that no report ever shows one. */

import type { JoinedText, Range } from '@mailcfg/core'
import { isSecret, secretsOf } from '@mailcfg/knowledge'
import { blockItems } from './documents/blocks.ts'
import type { Document } from './documents/read.ts'
import type { TableDocument } from './documents/table.ts'
import { baseName } from './stack/paths.ts'

/** Settings whose value holds a password among other things, which are useful to see. */
const CONNECTION = /^(?:connect|hosts|dbname|uri|pgsql_connection)$/i
/** A password inside a value: `password=x` of connection strings and `args`, `user:x@` of addresses. */
const INSIDE =
  /\b(?:password|passwd|pass|bind_?pw)[ \t]*=[ \t]*('[^']*'|"[^"]*"|[^\s'"&;,]+)|:\/\/[^\s/:@]*:([^\s/@]+)@/gi
/** `static:user:password` and `inline:{ host=user:password }`. */
const IN_TABLE_REFERENCE = /\bstatic:(?:\{[ \t]*)?[^\s:,]+:([^\s,}]+)|=[ \t]*[^\s:,{}]+:([^\s,{}]+)/g
const PASSWORD_MAPS = /_sasl_password_maps$/
/** Settings of database clients that main.cf configures itself, such as `accounts_password` of `mysql:accounts`. */
const CLIENT_PASSWORD = /_(?:password|bind_pw)$/
const CLIENT_CONNECTION = /_(?:hosts|dbname|uri)$/
/** Tables with `user:password` on the right; nothing but the name tells them from other tables. */
const PASSWORD_TABLE = /sasl|passw|secret|credential/i

/** The kinds of file, in the words of the knowledge package, that a language stands for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'map-source': ['mysql', 'pgsql', 'ldap', 'mongodb'],
  'dovecot-sql': ['dovecot-sql', 'dovecot-ldap'],
  'dovecot-dict': ['dovecot-sql'],
}

const cache = new WeakMap<Document, readonly Range[]>()

/**
 * The ranges of a file that hold passwords and touch `within`, in file order. Decided by the names of settings; lines
 * that do not parse and comments count too, since a password in them is one all the same.
 */
export function secretRanges(document: Document, within: Range): Range[] {
  if (document.shape === 'table') return tableSecrets(document, within)
  let all = cache.get(document)
  if (all === undefined) {
    all = [...fileSecrets(document)].sort((a, b) => a.start - b.start)
    cache.set(document, all)
  }
  return all.filter((range) => range.start <= within.end && range.end >= within.start)
}

/** Only the lines in question are looked at: a table may have millions. */
function tableSecrets({ source, language }: TableDocument, within: Range): Range[] {
  if (language.product !== 'postfix' || !PASSWORD_TABLE.test(baseName(source.uri))) return []
  const secrets: Range[] = []
  for (let line = source.positionAt(within.start).line; line < source.lineCount; line++) {
    const { start, end } = source.lineRange(line)
    if (start > within.end) break
    const match = /^(\S*[ \t]+[^:\s]*:)(\S.*)$/.exec(source.slice({ start, end }))
    if (match) secrets.push({ start: start + (match[1] as string).length, end: start + match[0].trimEnd().length })
  }
  return secrets
}

function* fileSecrets(document: Exclude<Document, TableDocument>): Iterable<Range> {
  const kinds = KINDS[document.language.id] ?? [document.language.id]
  yield* looseSecrets(document, kinds)
  if (document.shape === 'assignments') {
    for (const { name, value } of document.entries) yield* valueSecrets(kinds, name.text, value)
  } else if (document.shape === 'columns') {
    for (const service of document.entries) {
      for (const { name, value } of service.overrides) yield* valueSecrets(kinds, name.text, value)
      for (const { value } of service.arguments) {
        for (const { start, end } of matchesIn(value.text, INSIDE)) yield value.rangeOf(start, end)
      }
    }
  } else {
    for (const item of blockItems(document)) {
      if (item.kind === 'setting') yield* valueSecrets(['dovecot', ...kinds], item.name.text, item.value)
    }
  }
}

function* valueSecrets(kinds: readonly string[], name: string, value: JoinedText): Iterable<Range> {
  for (const { start, end } of spansIn(kinds, name, value.text)) yield value.rangeOf(start, end)
}

/**
 * The stretches of a value that are passwords, as offsets into the text: for values that stand in no file as they are,
 * such as expanded ones. `language` is the id of the file that sets the name.
 */
export function secretSpans(language: string, name: string, text: string): Range[] {
  return [...spansIn(KINDS[language] ?? [language], name, text)]
}

function* spansIn(kinds: readonly string[], name: string, text: string): Iterable<Range> {
  if (text === '') return
  const isPostfix = kinds.includes('main.cf') || kinds.includes('master.cf')
  const secret = kinds.some((kind) => isSecret(kind, name))
  if ((secret && !CONNECTION.test(name)) || (isPostfix && CLIENT_PASSWORD.test(name))) {
    yield { start: 0, end: text.length }
  } else if (PASSWORD_MAPS.test(name)) yield* matchesIn(text, IN_TABLE_REFERENCE)
  else if (secret || kinds.includes('dovecot') || (isPostfix && CLIENT_CONNECTION.test(name))) {
    yield* matchesIn(text, INSIDE)
  }
}

function* matchesIn(text: string, pattern: RegExp): Iterable<Range> {
  for (const match of text.matchAll(pattern)) {
    const secret = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].lastIndexOf(secret)
    yield { start, end: start + secret.length }
  }
}

/** Secret settings in comments and in lines without a proper separator. */
function* looseSecrets({ source }: Document, kinds: readonly string[]): Iterable<Range> {
  const names = kinds.flatMap(secretsOf).filter((name) => !CONNECTION.test(name))
  if (names.length === 0) return
  const pattern = new RegExp(`^[ \\t#;]*(?:${names.join('|')})\\b[ \\t]*[=: \\t]?[ \\t]*(\\S.*?)?[ \\t\\r]*$`, 'gim')
  for (const match of source.text.matchAll(pattern)) {
    const secret = match[1]
    if (secret === undefined) continue
    const start = match.index + match[0].lastIndexOf(secret)
    yield { start, end: start + secret.length }
  }
}
