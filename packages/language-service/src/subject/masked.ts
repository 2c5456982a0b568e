/** Text of files for people to see: in one line, short, and without passwords. */

import type { JoinedText } from '@mailcfg/core'
import { type Document, secretRanges } from '@mailcfg/model'

const MASK = '****'

/** A value in one line, comments between its lines left out, passwords masked, cut behind `most` signs. */
export function maskedLine(document: Document, value: JoinedText, most = 80): string {
  const { text, range } = value
  let shown = ''
  let at = 0
  for (const secret of secretRanges(document, range)) {
    const start = value.offsetOf(Math.max(secret.start, range.start)) ?? 0
    const end = value.offsetOf(Math.min(secret.end, range.end)) ?? text.length
    if (end <= at || start >= end) continue
    shown += text.slice(at, Math.max(at, start)) + MASK
    at = end
  }
  return inOneLine(shown + text.slice(at), most)
}

/** Blanks and ends of lines as single blanks, cut behind `most` signs. */
export function inOneLine(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
