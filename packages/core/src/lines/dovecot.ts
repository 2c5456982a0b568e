/** The `dovecot` line styles: comments end at the physical line, a backslash at the end of the text joins the next. */

import type { Range } from '../range.ts'
import { type LineStyle, type LogicalLine, physicalLines } from './logical-line.ts'

/** In what the readers of Dovecot's files differ. */
export interface DovecotLineRules {
  /** The characters that count as blanks. */
  readonly blanks: string
  /** Comment and blank lines behind a joining backslash: `discard` forgets the text before them, `skip` reads on. */
  readonly pending: 'discard' | 'skip'
  /** Whether the blanks before a joining backslash stay in the text. */
  readonly keepsBlanks: boolean
}

/** Rules of the main configuration of 2.0 to 2.3 (src/config/config-parser.c, config_parse_line). */
export const DOVECOT2_RULES: DovecotLineRules = { blanks: ' \t', pending: 'discard', keepsBlanks: false }
/** Rules of 2.4: as before, with all of isspace() as blanks. */
export const DOVECOT24_RULES: DovecotLineRules = { ...DOVECOT2_RULES, blanks: ' \t\v\f\r' }
/** Rules of 1.x (src/lib-settings/settings.c): nothing is put in at a join, skipped lines forget nothing. */
export const DOVECOT1_RULES: DovecotLineRules = { blanks: ' \t', pending: 'skip', keepsBlanks: true }
/** Rules of the files that `args =` of 2.0 to 2.3 name: SQL, LDAP and dict (src/lib-settings/settings.c). */
export const DOVECOT_EXT_RULES: DovecotLineRules = { blanks: ' \t', pending: 'skip', keepsBlanks: false }

/** What the reader makes of one physical line. Offsets are those of the text that was scanned. */
export interface DovecotScan {
  /** The first character that is no blank. */
  readonly first: number
  /** End of what is read: before the comment, blanks, a NUL, and the carriage return of the line's end. */
  readonly end: number
  /** Where the `#` of a comment stands. */
  readonly comment: number | undefined
  /** A quote without a partner; it keeps every later `#` from starting a comment. */
  readonly unpaired: number | undefined
}

/**
 * Scans one physical line as the reader does: every quote, also one inside a word, hides what stands before its
 * partner; a backslash there takes the next character along; the first `#` outside starts the comment.
 * @param line the physical line without its newline.
 */
export function scanDovecotLine(text: string, line: Range, blanks: string): DovecotScan {
  const limit = stringEnd(text, line)
  let first = line.start
  while (first < limit && blanks.includes(text[first] as string)) first++
  let end = limit
  let comment: number | undefined
  let unpaired: number | undefined
  for (let i = first; i < limit; i++) {
    const c = text[i]
    if (c === '#') {
      comment = end = i
      break
    }
    if (c !== '"' && c !== "'") continue
    const opened = i
    for (i++; i < limit && text[i] !== c; i++) if (text[i] === '\\' && i + 1 < limit) i++
    if (i >= limit) unpaired = opened
  }
  while (end > first && blanks.includes(text[end - 1] as string)) end--
  return { first, end, comment, unpaired }
}

/** Lines are C strings without `\n` or `\r\n`: they end at a NUL. */
function stringEnd(text: string, line: Range): number {
  const end = line.end > line.start && text[line.end - 1] === '\r' ? line.end - 1 : line.end
  const nul = text.slice(line.start, end).indexOf('\0')
  return nul < 0 ? end : line.start + nul
}

/** Physical lines that a backslash joined so far; `end` is where the last of them ends, newline included. */
interface Pending {
  readonly start: number
  end: number
  readonly pieces: Range[]
}

/**
 * Makes a line style. The pieces of an entry are what the reader joins: text without indentation, trailing blanks,
 * comment and joining backslash; joining them with one blank (1.x: with nothing) gives the line it parses.
 * Text before a joining backslash that is never used becomes a line of kind `dropped`.
 */
export function dovecotStyle(rules: DovecotLineRules): LineStyle {
  return (text) => {
    const lines: LogicalLine[] = []
    let pending: Pending | undefined
    let skipped: LogicalLine[] = []
    const drop = (): void => {
      if (pending) lines.push(...droppedLine(pending))
      lines.push(...skipped)
      pending = undefined
      skipped = []
    }
    for (const { start, end, next } of physicalLines(text)) {
      const { first, end: last, comment } = scanDovecotLine(text, { start, end }, rules.blanks)
      if (first === last) {
        if (rules.pending === 'discard') drop()
        const kind = comment === undefined ? 'blank' : 'comment'
        skipped.push({ kind, range: { start, end: next }, pieces: [{ start, end }] })
        if (!pending) drop()
        continue
      }
      skipped = []
      pending ??= { start, end: next, pieces: [] }
      pending.end = next
      const joins = text[last - 1] === '\\'
      const piece = { start: first, end: joins ? joinedEnd(text, first, last - 1, rules) : last }
      if (piece.start < piece.end) pending.pieces.push(piece)
      if (joins) continue
      lines.push({ kind: 'entry', range: { start: pending.start, end: next }, pieces: pending.pieces })
      pending = undefined
    }
    drop()
    return lines
  }
}

/** End of the text before a joining backslash at `slash`. */
function joinedEnd(text: string, first: number, slash: number, rules: DovecotLineRules): number {
  let end = slash
  while (!rules.keepsBlanks && end > first && rules.blanks.includes(text[end - 1] as string)) end--
  return end
}

function droppedLine({ start, end, pieces }: Pending): LogicalLine[] {
  return [{ kind: 'dropped', range: { start, end }, pieces: pieces.length > 0 ? pieces : [{ start, end: start }] }]
}

/** The main configuration of Dovecot 2.0 to 2.3. */
export const dovecotLines: LineStyle = dovecotStyle(DOVECOT2_RULES)
