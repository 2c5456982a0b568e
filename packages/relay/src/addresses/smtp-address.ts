/** The address in MAIL FROM and RCPT TO as smtpd(8) takes it: extract_addr() of src/smtpd/smtpd.c. */

import { type ByteString, bytesOfText } from '@mailcfg/model'
import { printed } from './quoting.ts'
import { isOperator, scanAddress, type Token } from './tokens.ts'

/**
 * An address in internal form, without quotes, as the client wrote it, empty for the null sender (rewriteAddress()
 * comes next); or one that is answered with 501 or 555.
 */
export type SmtpPath = { readonly kind: 'address'; readonly address: ByteString } | { readonly kind: 'syntax-error' }

const SYNTAX_ERROR: SmtpPath = { kind: 'syntax-error' }

/**
 * Reads what stands between the angle brackets, with strict_rfc821_envelopes = no: anything that holds at most one
 * address. What resolveAddress() finds wrong with that (`error`) is answered with 501 too.
 */
export function parseSmtpPath(text: string, command: 'MAIL' | 'RCPT'): SmtpPath {
  if (argumentEnd(`<${text}>`) < text.length + 2) return SYNTAX_ERROR
  const route = text.startsWith('@') ? text.indexOf(':') + 1 : 0
  const addresses = addressesIn(scanAddress(bytesOfText(text.slice(route))))
  if (addresses.length > 1) return SYNTAX_ERROR
  const address = (addresses[0] ?? []).map(printed).join('')
  return address === '' && command === 'RCPT' ? SYNTAX_ERROR : { kind: 'address', address }
}

/**
 * Where the first argument of a command ends (src/smtpd/smtpd_token.c): at a blank that stands neither in quotes nor in
 * angle brackets; -1 when one of them is not closed.
 */
function argumentEnd(text: string): number {
  const open: string[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (open.length > 0 && char === '\\') at++
    else if (open.at(-1) === char) open.pop()
    else if (open.at(-1) === '"') continue
    else if (char === '"') open.push('"')
    else if (char === '<') open.push('>')
    else if (open.length === 0 && ' \t\r\n'.includes(char)) return at
  }
  return open.length > 0 ? -1 : text.length
}

/** Who is being read, from right to left, by tok822_parse(). */
interface Reading {
  readonly found: (readonly Token[])[]
  /** Where the tokens end that belong to no address yet. */
  right: number
  /** Whether one more word may come before those that were read. */
  mayTakeWord: boolean
  isInGroup: boolean
}

/** The addresses of a list, as tok822_parse() groups them: missing commas are added, comments and phrases left out. */
function addressesIn(given: readonly Token[]): readonly (readonly Token[])[] {
  const tokens = given.filter(({ kind }) => kind !== 'comment')
  const reading: Reading = { found: [], right: tokens.length, mayTakeWord: true, isInGroup: false }
  for (let at = tokens.length - 1; at >= 0; at--) at = readToken(tokens, at, reading)
  take(tokens, -1, reading)
  return reading.found
}

/** Reads one token; returns the position of the last that was read. */
function readToken(tokens: readonly Token[], at: number, reading: Reading): number {
  const token = tokens[at] as Token
  if (token.kind !== 'operator') {
    if (!reading.mayTakeWord) take(tokens, at, reading, at + 1)
    reading.mayTakeWord = false
    return at
  }
  reading.mayTakeWord = true
  if (token.text === '>') return readRoute(tokens, at, reading)
  if (token.text === ':' && reading.isInGroup) return readGroupName(tokens, at, reading)
  if (token.text === ';') reading.isInGroup = true
  if (token.text === ';' || token.text === ',') take(tokens, at, reading)
  return at
}

/** `phrase <address>`; the phrase goes back to a sign that ends an address. */
function readRoute(tokens: readonly Token[], at: number, reading: Reading): number {
  take(tokens, at, reading)
  const open = tokens.findLastIndex((token, index) => index < at && isOperator(token, '<'))
  take(tokens, open, reading)
  const end = tokens.findLastIndex(
    ({ kind, text }, index) => index < open && kind === 'operator' && '>;,:'.includes(text),
  )
  reading.right = end + 1
  return end + 1
}

/** `name: addresses;`; the name goes back to a comma. */
function readGroupName(tokens: readonly Token[], at: number, reading: Reading): number {
  take(tokens, at, reading)
  const comma = tokens.findLastIndex((token, index) => index < at && isOperator(token, ','))
  reading.right = comma + 1
  return comma + 1
}

/** The tokens behind `left` become an address, if there are any. */
function take(tokens: readonly Token[], left: number, reading: Reading, right = left): void {
  const address = tokens.slice(left + 1, reading.right)
  if (address.length > 0) reading.found.unshift(address)
  reading.right = Math.max(right, 0)
}
