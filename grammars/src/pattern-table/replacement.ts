/** The `$number` expressions of a result, as mac_parse() finds them (Postfix source, src/util/mac_parse.c). */

/** What is wrong with a result, or the highest group that it asks for (0 when it asks for none). */
export type Replacement =
  | { readonly highest: number }
  | { readonly bad: string; readonly start: number; readonly end: number }

const REFERENCE = /\$(?:\$|([({])|([A-Za-z0-9_]*))/g

/** Reads the references of a result in order; the first one that Postfix refuses ends the reading. */
export function readReplacement(text: string): Replacement {
  let highest = 0
  REFERENCE.lastIndex = 0
  for (let match = REFERENCE.exec(text); match; match = REFERENCE.exec(text)) {
    if (match[0] === '$$') continue
    const start = match.index
    const name = match[1] === undefined ? match[2] : enclosedName(text, start + 1)
    if (name === undefined) return { bad: 'unclosed-reference', start, end: text.length }
    const end = start + 1 + name.length + (match[1] === undefined ? 0 : 2)
    if (name === '') return { bad: 'empty-reference', start, end }
    if (!/^[0-9]+$/.test(name)) return { bad: 'not-a-group-number', start, end }
    if (Number(name) < 1) return { bad: 'group-out-of-range', start, end }
    highest = Math.max(highest, Number(name))
    REFERENCE.lastIndex = end
  }
  return { highest }
}

/** The text inside the bracket at `open`, which may nest; `undefined` when it is not closed. */
function enclosedName(text: string, open: number): string | undefined {
  const close = text[open] === '(' ? ')' : '}'
  let level = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === text[open]) level++
    else if (text[at] === close && --level === 0) return text.slice(open + 1, at)
  }
  return undefined
}
