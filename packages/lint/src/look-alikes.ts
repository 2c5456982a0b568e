/** Characters that look like ASCII punctuation or like nothing at all, and what was meant by them. */

/** Full-width forms, typographic quotes and dashes, CJK punctuation: data to every mail program. */
export const LOOK_ALIKES = /[\u2018-\u201f\u2032\u2033\u2010-\u2015\u2212\u3000-\u3002\u00ab\u00bb\uff01-\uff5e]+/g

/**
 * Characters without a visible trace: no-break and other odd blanks, zero-width marks, the byte-order mark, marks that
 * turn the direction of text, soft hyphens and control characters.
 */
export const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f\x80-\xa0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\ufeff]+/g

const QUOTES: Readonly<Record<string, string>> = { '\u2032': "'", '\u2033': '"', '\u00ab': '"', '\u00bb': '"' }

/** One look-alike as the ASCII text that was meant. */
function plainOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x2018 && code <= 0x201b) return "'"
  if (code >= 0x201c && code <= 0x201f) return '"'
  if (code === 0x3000) return ' '
  if (code === 0x3001) return ','
  if (code === 0x3002) return '.'
  return QUOTES[character] ?? '-'
}

/** The text with every look-alike written in ASCII. */
export function withoutLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKES, (found) => [...found].map(plainOf).join(''))
}

/** The text with odd blanks made plain ones and all other invisible characters taken out. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (found) => [...found].map((c) => (isBlank(c) ? ' ' : '')).join(''))
}

/** Whether an invisible character takes the room of a blank. */
function isBlank(character: string): boolean {
  return /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/.test(character)
}

/** Names for messages; other characters are told by their number alone. */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NUL byte',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u202f': 'narrow no-break space',
  '\u2028': 'line separator',
  '\ufeff': 'byte-order mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u3000': 'ideographic space',
}

/** How to call a character that may be hard to see: `no-break space (U+00A0)`, `"－" (U+FF0D)`. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = NAMES[character]
  if (name) return `${name} (${code})`
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return `mark that turns the direction of text (${code})`
  if (/[\0-\x1f\x7f-\x9f]/.test(character)) return `control character (${code})`
  return new RegExp(INVISIBLE.source).test(character) ? `invisible character (${code})` : `"${character}" (${code})`
}
