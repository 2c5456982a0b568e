/** Comments, in whatever way a language writes them, and what is said to mailcfg in them. */

import type { Line } from '@mailcfg/grammars'
import type { Document } from '@mailcfg/model'
import { commentsOfLine } from './comment-lines.ts'
import { lineAt, physicalLineAt } from './lines.ts'
import type { CommentSubject, RuleIdSubject } from './subject.ts'
import { touches, wordAt } from './words.ts'

const IGNORE = /^([ \t]*(?:#|;|--)[ \t]*mailcfg-ignore(?:-file)?[ \t]+)([^:\n]*)/

/** Languages whose comments begin with other signs than `#`. */
const MARKS: Readonly<Record<string, RegExp>> = {
  'zone-file': /^[ \t]*;/,
  'my.cnf': /^[ \t]*[#;]/,
  sql: /^[ \t]*(?:--|#)/,
}

/** The comment that an offset lies in, or the id of the rule that a comment silences. */
export function commentAt(document: Document, offset: number): CommentSubject | RuleIdSubject | undefined {
  const { range, text } = physicalLineAt(document, offset)
  const line = lineAt(document, offset)
  if (!isComment(document, line, offset, text)) return line && commentBehind(document, line, offset)
  const start = range.start + text.length - text.trimStart().length
  if (offset < start) return undefined
  const ignore = IGNORE.exec(text)
  const [namesAt, names] = [range.start + (ignore?.[1]?.length ?? 0), ignore?.[2] ?? '']
  if (ignore && touches({ start: namesAt, end: namesAt + names.length }, offset)) {
    const word = wordAt(names, offset - namesAt, /[^ \t,]+/g)
    return { kind: 'rule-id', text: word.text, range: { start: namesAt + word.start, end: namesAt + word.end } }
  }
  const end = range.start + text.trimEnd().length
  return { kind: 'comment', text: text.trim(), range: { start, end: Math.max(start, end) } }
}

/** A comment behind the text of an entry, in languages that have such. A cursor before its sign is on what stands there. */
function commentBehind(document: Document, line: Line, offset: number): CommentSubject | undefined {
  const found = commentsOfLine(document, line).find(({ start, end }) => start < offset && offset <= end)
  return found && { kind: 'comment', text: document.source.slice(found), range: found }
}

function isComment({ language, shape }: Document, line: Line | undefined, offset: number, text: string): boolean {
  const looksSo = (MARKS[language.id] ?? /^[ \t]*#/).test(text)
  if (line === undefined) return looksSo && shape === 'table'
  if (line.logical.kind === 'comment') return looksSo
  // Inside an entry a comment is what no piece holds.
  return looksSo && !line.logical.pieces.some((piece) => touches(piece, offset))
}
