/** Somebody who types: chooses files and edits at random, and keeps the texts as an editor would have them. */

import type { Dice } from '../fuzz/dice.ts'

/** A change as `didChange` carries it; without a range the whole text is replaced. */
export interface WireChange {
  readonly range?: { readonly start: WirePosition; readonly end: WirePosition }
  readonly text: string
}

interface WirePosition {
  readonly line: number
  readonly character: number
}

/** One stretch of a text that is replaced. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

const WORDS = [
  'smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination',
  'mynetworks = 127.0.0.0/8 [::1]/128',
  'virtual_alias_maps = hash:/etc/postfix/virtual, mysql:/etc/postfix/mysql-aliases.cf',
  'smtpd_banner = $myhostname ESMTP ${mail_name?yes}',
  'smtp      inet  n       -       y       -       -       smtpd',
  '  -o smtpd_tls_security_level=may',
  'protocol imap {',
  '  mail_plugins = $mail_plugins quota',
  '}',
  '!include_try conf.d/*.conf',
  'passdb { driver = sql }',
  'user@example.com  other@example.org',
  '/^Subject:.*viagra/i REJECT no',
  "query = SELECT goto FROM alias WHERE address='%s'",
  'authmodulelist="authmysql"',
  'root: postmaster, |/usr/bin/filter',
  '# mailcfg-ignore undefined-macro: here',
  '# mailcfg-ignore-file invalid-boolean: there',
  '"quoted \\" value',
  'ssl_cert = </etc/ssl/certs/mail.pem',
  '<doc>',
]
const SIGNS = ['ä', 'ß', '你好', '😀', '𝒳', 'e\u0301', '\ufeff', '\t', '\u00a0', '\\', '\u0000', '\u2028', '\r']

/** A text that is open, with what it was before. */
export class TypedText {
  text: string
  version = 1
  readonly #before: string[] = []

  constructor(text: string) {
    this.text = text
  }

  /** Takes replacements one after the other, and gives them as the protocol has them. */
  apply(replacements: readonly Replacement[], isUtf8: boolean): WireChange[] {
    this.#before.push(this.text)
    if (this.#before.length > 20) this.#before.shift()
    this.version++
    return replacements.map(({ start, end, text }) => {
      const range = { start: positionOf(this.text, start, isUtf8), end: positionOf(this.text, end, isUtf8) }
      this.text = this.text.slice(0, start) + text + this.text.slice(end)
      return { range, text }
    })
  }

  /** Goes back to an earlier text; `undefined` when there is none. */
  undo(isUtf8: boolean): WireChange[] | undefined {
    const before = this.#before.pop()
    if (before === undefined) return undefined
    let [start, same] = [0, 0]
    const shorter = Math.min(before.length, this.text.length)
    while (start < shorter && before[start] === this.text[start]) start++
    while (same < shorter - start && before[before.length - 1 - same] === this.text[this.text.length - 1 - same]) same++
    start = wholeSigns(this.text, start)
    const end = Math.max(start, wholeSigns(this.text, this.text.length - same))
    const endBefore = before.length - (this.text.length - end)
    const changes = this.apply([{ start, end, text: before.slice(start, endBefore) }], isUtf8)
    this.#before.pop()
    if (this.text !== before) throw new Error('an undo that does not undo')
    return changes
  }

  /** Another text altogether, as clients send it that know no ranges. */
  replace(text: string): WireChange[] {
    this.#before.push(this.text)
    this.version++
    this.text = text
    return [{ text }]
  }
}

/** The next edits of a text: several when somebody types a word sign by sign. Each entry is one `didChange`. */
export function* edits(
  typed: TypedText,
  pool: readonly string[],
  dice: Dice,
  isUtf8: boolean,
): Generator<WireChange[]> {
  const { text } = typed
  const at = placeIn(text, dice)
  const newline = dice.chance(0.15) ? '\r\n' : '\n'
  const kind = dice.next()
  if (kind < 0.5) {
    const sample = dice.chance(0.6) ? dice.pick(WORDS) : dice.pick(pool)
    const cut = dice.chance(0.5) ? sample : sample.slice(0, dice.integer(1, 12))
    const signs = [...(dice.chance(0.4) ? newline : ''), ...cut, ...(dice.chance(0.3) ? newline : '')]
    let offset = at
    for (const sign of signs.slice(0, 40)) {
      yield typed.apply([{ start: offset, end: offset, text: sign }], isUtf8)
      offset += sign.length
      if (dice.chance(0.03)) {
        const start = wholeSigns(typed.text, offset - 1)
        yield typed.apply([{ start, end: offset, text: '' }], isUtf8)
        offset = start
      }
    }
  } else if (kind < 0.62) {
    for (let i = dice.integer(1, 12), end = at; i > 0 && end > 0; i--) {
      const start = wholeSigns(typed.text, end - 1)
      yield typed.apply([{ start, end, text: '' }], isUtf8)
      end = start
    }
  } else if (kind < 0.72) {
    const lines = dice.several(1, 5, () => dice.pick(pool))
    yield typed.apply([{ start: at, end: at, text: lines.join(newline) + newline }], isUtf8)
  } else if (kind < 0.8) {
    const end = wholeSigns(text, Math.min(text.length, at + dice.integer(1, 300)))
    yield typed.apply([{ start: at, end: Math.max(at, end), text: dice.chance(0.5) ? '' : dice.pick(WORDS) }], isUtf8)
  } else if (kind < 0.84) {
    yield typed.apply([{ start: at, end: at, text: dice.pick(SIGNS) }], isUtf8)
  } else if (kind < 0.87) {
    // A line goes elsewhere: two changes in one message, the second one in the text after the first.
    const start = text.lastIndexOf('\n', at - 1) + 1
    const end = text.indexOf('\n', at) + 1 || text.length
    const rest = text.slice(0, start) + text.slice(end)
    const to = placeIn(rest, dice)
    const moved = [
      { start, end, text: '' },
      { start: to, end: to, text: text.slice(start, end) },
    ]
    yield typed.apply(moved, isUtf8)
  } else if (kind < 0.95) {
    for (let i = dice.integer(1, 6); i > 0; i--) {
      const changes = typed.undo(isUtf8)
      if (changes) yield changes
    }
  } else if (kind < 0.97) {
    yield typed.replace(dice.chance(0.5) ? text.replaceAll('\r\n', '\n') : text.replace(/\r?\n/g, '\r\n'))
  } else {
    yield typed.replace(dice.chance(0.2) ? '' : text)
  }
}

/** An offset of a text: at its ends and at those of lines more often than elsewhere. */
function placeIn(text: string, dice: Dice): number {
  const kind = dice.next()
  const anywhere = dice.integer(0, text.length)
  if (kind < 0.05) return 0
  if (kind < 0.15) return text.length
  if (kind < 0.5) return text.indexOf('\n', anywhere) < 0 ? text.length : text.indexOf('\n', anywhere)
  return wholeSigns(text, anywhere)
}

/** The offset, or the one before it where it would part a surrogate pair. */
function wholeSigns(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}

function positionOf(text: string, offset: number, isUtf8: boolean): WirePosition {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length - 1
  return { line, character: isUtf8 ? Buffer.byteLength(before.slice(start)) : offset - start }
}
