/** Where the passwords of a file stand, so that no report ever shows one. */

import { type JoinedText, Memo, type Range, shiftRange } from '@mailcfg/core'
import type { LineTree } from '@mailcfg/grammars'
import { isSecret, secretsOf } from '@mailcfg/knowledge'
import type { Assignment } from './documents/assignments.ts'
import { blockItems, type Setting } from './documents/blocks.ts'
import type { Service } from './documents/columns.ts'
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

/** What an entry is that may hold passwords. */
type Entry = Assignment | Service | Setting

/** Passwords of entries, as offsets from their start, by the trees of their lines: edits elsewhere leave those alone. */
const ofEntries = new Memo<LineTree, readonly Range[]>()

const ofFiles = new Memo<Document, readonly Range[]>()

/**
 * The ranges of a file that hold passwords and touch `within`, in file order. Decided by the names of settings; lines
 * that do not parse and comments count too, since a password in them is one all the same.
 */
export function secretRanges(document: Document, within: Range): Range[] {
  if (document.shape === 'table') return tableSecrets(document, within)
  const all = ofFiles.getOrInsertComputed(document, () => fileSecrets(document).sort((a, b) => a.start - b.start))
  return all.filter(({ start, end }) => start <= within.end && end >= within.start)
}

function fileSecrets(document: Exclude<Document, TableDocument>): Range[] {
  const kinds = KINDS[document.language.id] ?? [document.language.id]
  const found = looseSecrets(document, kinds)
  if (document.shape === 'blocks') {
    const all = ['dovecot', ...kinds]
    for (const item of blockItems(document)) if (item.kind === 'setting') addEntry(item, all, found)
  } else for (const entry of document.entries) addEntry(entry, kinds, found)
  return found
}

function addEntry(entry: Entry, kinds: readonly string[], found: Range[]): void {
  const secrets = ofEntries.getOrInsertComputed(entry.line.tree, () =>
    [...entrySecrets(entry, kinds)].map((range) => shiftRange(range, -entry.range.start)),
  )
  // Where an entry lies is worked out when somebody asks, and most hold no passwords.
  if (secrets.length > 0) for (const secret of secrets) found.push(shiftRange(secret, entry.range.start))
}

function* entrySecrets(entry: Entry, kinds: readonly string[]): Iterable<Range> {
  if ('value' in entry) yield* valueSecrets(kinds, entry.name.text, entry.value)
  else {
    for (const { name, value } of entry.overrides) yield* valueSecrets(kinds, name.text, value)
    for (const { value } of entry.arguments) {
      for (const { start, end } of matchesIn(value.text, INSIDE)) yield value.rangeOf(start, end)
    }
  }
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
function looseSecrets({ source }: Document, kinds: readonly string[]): Range[] {
  const names = kinds.flatMap(secretsOf).filter((name) => !CONNECTION.test(name))
  if (names.length === 0) return []
  const pattern = new RegExp(`^[ \\t#;]*(?:${names.join('|')})\\b[ \\t]*[=: \\t]?[ \\t]*(\\S.*?)?[ \\t\\r]*$`, 'gim')
  return [...source.text.matchAll(pattern)].flatMap(({ 0: text, 1: secret, index }) => {
    if (secret === undefined) return []
    const start = index + text.lastIndexOf(secret)
    return [{ start, end: start + secret.length }]
  })
}
