/** Keys and values as Postfix holds them: bytes, here in a text with one character per byte. */

import { decodeOneByte, decodeUtf8, encode, isUtf8, type SourceText } from '@mailcfg/core'

/**
 * A text with one character per byte, U+0000 to U+00FF. ASCII text is its own byte string; any other text goes through
 * {@link bytesOfText}.
 */
export type ByteString = string

const ASCII = /^[\0-\x7f]*$/

/** The UTF-8 bytes of a text, as a program gets it from a terminal. */
export function bytesOfText(text: string): ByteString {
  return ASCII.test(text) ? text : decodeOneByte(encode(text, 'utf-8'))
}

/** The bytes of a text that was cut out of a file. */
export function bytesOfSource(source: SourceText, text: string): ByteString {
  return source.encoding === 'one-byte' ? text : bytesOfText(text)
}

/** The bytes as text for people: decoded where they are UTF-8, else one character per byte. */
export function textOfBytes(bytes: ByteString): string {
  return ASCII.test(bytes) ? bytes : (decodeUtf8(encode(bytes, 'one-byte')) ?? bytes)
}

/** Whether the bytes are UTF-8. */
export function isUtf8Bytes(bytes: ByteString): boolean {
  return ASCII.test(bytes) || isUtf8(encode(bytes, 'one-byte'))
}

/** ASCII letters to lower case: lowercase() of Postfix. */
function lowerCase(bytes: ByteString): ByteString {
  return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * Folds a key as Postfix does before it stores it or looks it up: ASCII letters only, or, where smtputf8_enable is on
 * and the key is UTF-8, all letters by Unicode's full case folding (Postfix source, src/util/casefold.c).
 */
export function foldedKey(key: ByteString, smtputf8: boolean): ByteString {
  if (!smtputf8 || ASCII.test(key)) return lowerCase(key)
  const text = decodeUtf8(encode(key, 'one-byte'))
  return text === undefined ? lowerCase(key) : bytesOfText([...text].map(foldedCharacter).join(''))
}

/** Cherokee, the one script whose letters fold to upper case, and the dotless i, which folds to itself. */
const UPPER = /^[\u13a0-\u13ff\uab70-\uabbf]$/

function foldedCharacter(character: string): string {
  if (UPPER.test(character)) return character.toUpperCase()
  return character === 'ı' ? character : character.toLowerCase().toUpperCase().toLowerCase()
}
