/** Text as a terminal shows it: widths, tabs, and characters that must not reach a terminal as they are. */

import { eastAsianWidth } from 'get-east-asian-width'

/** Columns to the next tab stop count from the first column of the line, as in an editor. */
const TAB = 8

const INVISIBLE = /\p{Cf}/u
const COMBINING = /\p{Mn}|\p{Me}/u

/** A piece of text ready for a terminal, and the columns it takes there. */
interface Glyph {
  readonly text: string
  readonly width: number
}

/**
 * How one character is shown at a column. Control characters could drive the terminal, so they become their
 * pictures; characters that nobody sees, such as U+200B, become their names: in a configuration they are the trouble.
 */
export function glyphOf(character: string, column: number): Glyph {
  const code = character.codePointAt(0) as number
  if (code === 9) return { text: ' '.repeat(TAB - (column % TAB)), width: TAB - (column % TAB) }
  if (code >= 32 && code < 127) return { text: character, width: 1 }
  if (code < 32) return { text: String.fromCodePoint(0x2400 + code), width: 1 }
  if (code === 127) return { text: '␡', width: 1 }
  if (code < 160 || (code >= 0xd800 && code <= 0xdfff)) return { text: '\ufffd', width: 1 }
  if (COMBINING.test(character)) return { text: character, width: 0 }
  if (INVISIBLE.test(character) || code === 0x2028 || code === 0x2029) return named(code)
  return { text: character, width: eastAsianWidth(code) }
}

function named(code: number): Glyph {
  const text = `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  return { text, width: text.length }
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += glyphOf(character, width).width
  return width
}

/** A message on one line: line breaks and runs of blanks become one blank, control characters become pictures. */
export function oneLine(text: string): string {
  let shown = ''
  for (const character of text.replace(/[ \t\r\n]+/g, ' ').trim()) shown += glyphOf(character, 0).text
  return shown
}

/** Breaks a text at blanks into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of oneLine(text).split(' ')) {
    const wide = widthOf(word)
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = ''
    }
    used = line === '' ? wide : used + 1 + wide
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
