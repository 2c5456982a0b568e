/** How the clients that run SQL scripts cut them into words, strings and comments; nobody tells which one will run them. */

import { isSpace } from '@mailcfg/core'

/** A piece of a script: code between blanks, text whose blanks count, or a comment up to its line's end. */
export interface Lexeme {
  readonly kind: 'word' | 'text' | 'comment'
  readonly start: number
  /** Past the end of the script for text that never ends. */
  readonly end: number
}

/** In what the readers differ. */
export interface SqlReading {
  /** A backslash in a string takes the next character along. */
  readonly escapes: boolean
  /** `#` starts a comment, and `--` only before a blank. */
  readonly hashComments: boolean
  /** `$tag$ … $tag$` is a string, `E'…'` has escapes, comments nest, and `COPY … FROM stdin` is followed by data. */
  readonly isPostgres: boolean
}

/** PostgreSQL's psql, MySQL's client, and SQLite's shell, which reads as the standard says. */
export const SQL_READINGS: readonly SqlReading[] = [
  { escapes: false, hashComments: false, isPostgres: true },
  { escapes: true, hashComments: true, isPostgres: false },
  { escapes: false, hashComments: false, isPostgres: false },
]

const TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y
const COPY = /^copy\b[^;]*\bfrom\s+stdin\b/i
/** As much of a statement as is looked at to tell whether data follows. */
const COPY_REACH = 4096

/** The pieces of a script as one of its readers sees them, in order, blanks left out. Linear; never throws. */
export function* sqlLexemes(text: string, reading: SqlReading): Iterable<Lexeme> {
  let statement: number | undefined
  let data = false
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      const start = at + 1
      const starts = data && text[at] === '\n'
      at = starts ? dataEnd(text, start) : start
      if (starts) yield { kind: 'text', start, end: at }
      if (starts) data = false
      continue
    }
    const lexeme = lexemeAt(text, at, reading)
    yield lexeme
    at = lexeme.end
    if (lexeme.kind === 'comment') continue
    if (text[lexeme.start] !== ';') statement ??= lexeme.start
    else {
      data = reading.isPostgres && statement !== undefined && COPY.test(text.slice(statement, statement + COPY_REACH))
      statement = undefined
    }
  }
}

function lexemeAt(text: string, start: number, reading: SqlReading): Lexeme {
  switch (text[start]) {
    case "'":
    case '"':
    case '`':
      return { kind: 'text', start, end: quotedEnd(text, start, hasEscapes(text, start, reading)) }
    case '-':
      if (text[start + 1] !== '-' || (reading.hashComments && !BEHIND_DASHES.test(text[start + 2] ?? ' '))) break
      return { kind: 'comment', start, end: lineEnd(text, start) }
    case '#':
      if (!reading.hashComments) break
      return { kind: 'comment', start, end: lineEnd(text, start) }
    case '/':
      if (text[start + 1] !== '*') break
      return { kind: 'text', start, end: commentEnd(text, start, reading.isPostgres) }
    case '$': {
      const tag = reading.isPostgres ? tagLength(text, start) : 0
      if (tag === 0) break
      return { kind: 'text', start, end: after(text, text.slice(start, start + tag), start + tag) }
    }
  }
  return { kind: 'word', start, end: wordEnd(text, start) }
}

/** What MySQL wants behind the dashes of a comment. */
const BEHIND_DASHES = /[\s\0-\x1f]/

/** The characters that may begin something else than a word, `;` included, which is a word of its own. */
const MARKS = new Set([...'\'"`$-#/;'].map((mark) => mark.charCodeAt(0)))

function wordEnd(text: string, start: number): number {
  let end = start + 1
  if (MARKS.has(text.charCodeAt(start))) return end
  for (let code = text.charCodeAt(end); end < text.length && !isSpace(code) && !MARKS.has(code); ) {
    code = text.charCodeAt(++end)
  }
  return end
}

/** Whether backslashes escape in the string that begins at a quote. */
function hasEscapes(text: string, start: number, { escapes, isPostgres }: SqlReading): boolean {
  if (escapes) return text[start] !== '`'
  return isPostgres && text[start] === "'" && isEscapeMark(text, start - 1)
}

/** Length of the tag that begins a string of PostgreSQL; 0 when there is none. */
function tagLength(text: string, start: number): number {
  if (/[\w$\u0080-\uffff]/.test(text[start - 1] ?? '')) return 0
  TAG.lastIndex = start
  return TAG.exec(text)?.[0].length ?? 0
}

/** Whether the character before a quote is an `E` of its own. */
function isEscapeMark(text: string, at: number): boolean {
  return /[eE]/.test(text[at] ?? '') && !/[\w$\u0080-\uffff]/.test(text[at - 1] ?? '')
}

/** A doubled quote ends one string and begins the next, which is all the same here. */
function quotedEnd(text: string, start: number, escapes: boolean): number {
  const quote = text[start] as string
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === quote) return i + 1
    if (escapes && text[i] === '\\') i++
  }
  return text.length + 1
}

function commentEnd(text: string, start: number, nested: boolean): number {
  if (!nested) return after(text, '*/', start + 2)
  const mark = /\/\*|\*\//g
  mark.lastIndex = start
  let depth = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return text.length + 1
}

/** Rows of data end with a line `\.`. */
function dataEnd(text: string, start: number): number {
  const last = /^\\\.(?=\r?$)/gm
  last.lastIndex = start
  return last.exec(text) ? last.lastIndex : text.length + 1
}

/** Offset behind the next occurrence of a string. */
function after(text: string, string: string, from: number): number {
  const found = text.indexOf(string, from)
  return found < 0 ? text.length + 1 : found + string.length
}

function lineEnd(text: string, start: number): number {
  const found = text.indexOf('\n', start)
  return found < 0 ? text.length : found
}
