/** The lines of a file as doveconf goes through them: settings, sections, includes, and what it cannot read. */

import { Memo, textRange } from '@mailcfg/core'
import { dovecot, dovecot24, dovecotRefusal, type LanguageDefinition, type Line, parseFile } from '@mailcfg/grammars'
import {
  type BlocksDocument,
  blockItems,
  blocksDocument,
  type Include,
  type Section,
  type Setting,
} from '../../documents/blocks.ts'
import type { DovecotOrigin } from './origin.ts'

/** How a value is written: as it is, as the file that holds it, or with words that refer to other settings. */
export type ValueForm = 'value' | 'file' | 'variables'

/** What one logical line says. */
export type Statement = { readonly origin: DovecotOrigin } & (
  | { readonly kind: 'setting'; readonly key: string; readonly value: string; readonly form: ValueForm }
  | { readonly kind: 'open'; readonly key: string; readonly value: string; readonly header: Header }
  | { readonly kind: 'close' }
  | { readonly kind: 'include'; readonly include: Include }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'warning'; readonly message: string }
)

/** How a header is written: as `group @LABEL NAME {`, or with its name in quotes. */
export interface Header {
  readonly isGroup: boolean
  readonly isQuoted: boolean
}

const AMBIGUOUS_HASH =
  "Ambiguous '#' character in line, treating it as comment. Add a space before it to remove this warning."

/** The document of a file as Dovecot 2.3 reads it, whatever dialect it was taken for. */
export function asDovecot(document: BlocksDocument, language: LanguageDefinition = dovecot): BlocksDocument {
  if (document.language === language) return document
  return reread.getOrInsertComputed(document, ({ source }) => blocksDocument(parseFile(source, language)))
}

const reread = new Memo<BlocksDocument, BlocksDocument>()

/** The statements of a document in file order; warnings about a line stand before it. */
export function* statementsOf(document: BlocksDocument): Iterable<Statement> {
  const items = new Map([...blockItems(document)].map((item) => [item.line, item]))
  for (const line of document.file.lines) {
    const origin = originOf(document, line)
    for (const { code, start } of line.tree.problems)
      if (code === 'ambiguous-hash') yield { kind: 'warning', message: AMBIGUOUS_HASH, origin: at(origin, line, start) }
    const item = items.get(line)
    if (line.tree.kind === 'broken') yield broken(document, line, origin)
    else if (line.tree.kind === 'section-close') yield { kind: 'close', origin }
    else if (item?.kind === 'setting') yield { ...settingOf(item), origin }
    else if (item?.kind === 'section') yield openingOf(document, item, origin)
    else if (item?.kind === 'include') yield { kind: 'include', include: item, origin }
  }
}

function openingOf(
  { source, language }: BlocksDocument,
  { type, name, label }: Section,
  origin: DovecotOrigin,
): Statement {
  const quoted = language === dovecot24 && type.text.startsWith('"')
  if (quoted && !/^".*"$/.test(type.text)) return { kind: 'error', message: "Expecting '{'", origin }
  const isQuoted = name !== undefined && source.text[name.range.start - 1] === '"'
  const header = { isGroup: label !== undefined, isQuoted }
  return {
    kind: 'open',
    key: label?.text ?? (quoted ? type.text.slice(1, -1) : type.text),
    value: name?.text ?? '',
    header,
    origin,
  }
}

function settingOf({ name, value, form, decoded }: Setting): Statement & { kind: 'setting' } {
  const { text } = value
  const variables = form === 'plain' && !/^["']/.test(text) && text.includes('$')
  const written = form === 'file' ? 'file' : variables ? 'variables' : 'value'
  return { kind: 'setting', key: name.text, value: decoded, form: written } as Statement & { kind: 'setting' }
}

function broken(document: BlocksDocument, line: Line, origin: DovecotOrigin): Statement {
  const [problem] = line.tree.problems.filter(({ code }) => dovecotRefusal(document.language, code) !== undefined)
  const code = problem?.code ?? 'expecting-brace'
  if (code !== 'missing-name')
    return { kind: 'error', message: dovecotRefusal(document.language, code) ?? "Expecting '{'", origin }
  const value = document.source.slice(textRange(line.logical)).replace(/^=[ \t]*/, '')
  return { kind: 'setting', key: '', value, form: 'value', origin }
}

/** The place of a part of a line, which may go on in the next one. */
function at({ source }: DovecotOrigin, { logical }: Line, offset: number): DovecotOrigin {
  const start = logical.range.start + offset
  return { source, range: { start, end: start + 1 }, line: source.positionAt(start).line + 1 }
}

/** The place of a line. */
export function originOf({ source }: BlocksDocument, { logical }: Line): DovecotOrigin {
  const end = logical.pieces[logical.pieces.length - 1]?.end ?? logical.range.end
  return { source, range: textRange(logical), line: source.positionAt(end).line + 1 }
}
