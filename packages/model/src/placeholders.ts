/** Text that another program fills in before the mail server reads it: nothing can be said of it. */

import { Memo, type SourceText } from '@mailcfg/core'
import type { Document } from './documents/read.ts'

const MARKS = [
  // Not `inline:{{key = value}}` or `pcre:{{/x/ OK}}`, which Postfix reads itself.
  /(?<![:{\w])\{\{[-~]?\s*[\w.]+(?:\s*[|(.[][^{}]*|\s+(?:if|or)\b[^{}]*)?\s*[-~]?\}\}/,
  /\{%.*?%\}|<%.*?%>|\{=\w+\}|%\([\w.]+\)s|%%\w+%%|(?:^|[\s,/=])%[a-z][a-z_]{2,}\b/,
  /@[A-Z][A-Z0-9_]*@|(?<![\w.+-])@[a-z][a-z0-9_]*@(?!\w)|__[A-Z][A-Z0-9_]*__|\bPH_[A-Z0-9_]+/,
  /\$\{[A-Z][A-Z0-9_]*(?::?[-=?+][^}]*)?\}|\$[A-Z][A-Z0-9_]+\b/,
]

/** Whether the text holds a place-holder of a template: `{{ name }}`, `<%= name %>`, `@NAME@`, `${NAME}` and their kin. */
export function isTemplated(text: string): boolean {
  return MARKS.some((mark) => mark.test(text))
}

/** Where the first place-holder of a text stands, blanks and separators before it left out. */
export function firstPlaceholder(text: string): { start: number; end: number } | undefined {
  const all = MARKS.map((mark) => mark.exec(text)).filter((match) => match !== null)
  const [found] = all.sort((a, b) => a.index - b.index)
  if (found === undefined) return undefined
  const shift = /^[\s,/=]*/.exec(found[0])?.[0].length ?? 0
  return { start: found.index + shift, end: found.index + found[0].length }
}

/** Whether a line consists of a template's statement, such as `{% if tls %}`, begins with one, or ends one of more lines. */
export function isTemplateLine(text: string): boolean {
  return /^\s*(?:\{[{%#]|<[%#]|%\{\w+\})|^(?!.*(?:\{[%#]|<%)).*(?:[%#]\}|%>)\s*$/.test(text)
}

const lines = new Memo<Document, boolean>()

/** Whether a file has lines that a template puts in or leaves out, so that its lines do not count as they stand. */
export function hasTemplateLines(document: Document): boolean {
  return lines.getOrInsertComputed(document, () => hasLine(document, isTemplateLine))
}

const files = new Memo<Document, boolean>()

/** Whether a template fills in anything of a file that is no comment. */
export function isTemplatedFile(document: Document): boolean {
  return files.getOrInsertComputed(document, ({ source }) => hasMarks(source) && hasLine(document, isTemplated))
}

/** How much of a file is looked at in one piece: tables are large, and seldom needed as one text. */
const PIECE = 1 << 20
const LONGEST_MARK = 1 << 8

function hasMarks(source: SourceText): boolean {
  for (let start = 0; start < source.length; start += PIECE) {
    const end = Math.min(start + PIECE + LONGEST_MARK, source.length)
    if (isTemplated(source.slice({ start, end }))) return true
  }
  return false
}

/** A block that is commented out ends in "#}", as a comment of a template does. */
function hasLine({ source }: Document, test: (line: string) => boolean): boolean {
  return source.text.split('\n').some((line) => !/^\s*#/.test(line) && test(line))
}
