/** Would-be comments in values of main.cf and map sources, where Postfix has none: where they stand, how to move them. */

import type { Fix, JoinedText, Range, SourceText } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import { editFix } from './rule.ts'

/** A `#` with the words behind it; offsets of the joined value. */
export interface ValueComment {
  readonly start: number
  /** End of its physical line, blanks left out. */
  readonly end: number
  /** Whether the `#` stands directly behind a word. */
  readonly glued: boolean
}

/** Kinds of values in which a `#` is never meant, wherever it stands. */
const NEVER_HASH = new Set([
  ...['boolean', 'integer', 'size', 'time', 'smtp-reply-code', 'enum', 'enum-list', 'tls-level', 'ip-address'],
  ...['host', 'domain', 'domain-list', 'network-list', 'restriction-list', 'interface-list', 'nexthop'],
])

/**
 * The comments that somebody wrote behind words of a value, at most one per physical line. A `#` behind a blank is
 * one; a `#` glued to a word is one where a blank or a character beyond ASCII follows, or where the parameter takes
 * no `#` at all. What stands in braces (`pcre:{ … }`) is left alone.
 */
export function commentsIn(source: SourceText, name: string, value: JoinedText): ValueComment[] {
  const { text } = value
  if (!text.includes('#')) return []
  const strict = NEVER_HASH.has(postfixParameter(name)?.kind ?? '')
  const found: ValueComment[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    if (character === '{') depth++
    else if (character === '}') depth--
    if (character !== '#' || depth > 0) continue
    const glued = i > 0 && !/\s/.test(text[i - 1] as string)
    if (glued && !strict && !/^[\s\u0080-\uffff]/.test(text.slice(i + 1))) continue
    const end = endOfLine(source, value, i)
    found.push({ start: i, end, glued })
    i = end - 1
  }
  return found
}

/** Offset in the joined value at which the physical line of `at` ends, trailing blanks left out. */
function endOfLine(source: SourceText, value: JoinedText, at: number): number {
  const line = source.positionAt(value.rangeOf(at, at + 1).start).line
  const lineEnd = source.lineRange(line).end
  let end = at + 1
  while (end < value.text.length && value.rangeOf(end, end + 1).start < lineEnd) end++
  while (/\s/.test(value.text[end - 1] as string)) end--
  return end
}

/** Puts a comment on a line of its own above the setting, whose range is given. */
export function moveCommentAbove(source: SourceText, setting: Range, comment: Range, safety: Fix['safety']): Fix {
  let from = comment.start
  while (/[ \t]/.test(source.text[from - 1] ?? '')) from--
  const { start } = source.lineRange(source.positionAt(setting.start).line)
  return editFix('Move the comment to a line of its own', safety, source, [
    { range: { start, end: start }, text: `${source.slice(comment)}\n` },
    { range: { start: from, end: comment.end }, text: '' },
  ])
}
