/** Tokens of one logical line of master.cf. */

import { createToken, Lexer } from 'chevrotain'
import { allCharactersBut } from '../tree/chevrotain.ts'
import { Join, Unread } from '../tree/postfix-tokens.ts'

/** Separates words (CHARS_SPACE of src/util/stringops.h): vertical tab and form feed do not, unlike in main.cf. */
const Blank = createToken({ name: 'Blank', pattern: /[ \t\r]+/, group: 'trivia' })

/** Whatever can stand in a word. */
export const Piece = createToken({ name: 'Piece', pattern: Lexer.NA })

const piece = { categories: [Piece] }

export const Open = createToken({ name: 'Open', pattern: '{', ...piece })
export const Close = createToken({ name: 'Close', pattern: '}', ...piece })
export const Equals = createToken({ name: 'Equals', pattern: '=', ...piece })

/** `--` as a word of its own: what follows are no options. */
export const EndOfOptions = createToken({
  name: 'EndOfOptions',
  pattern: /--(?![^ \t\r\n\0])/,
  start_chars_hint: ['-'],
  ...piece,
})

/** Option letters up to the first `o`, which takes a value: `-o`, and `-vo` for `-v -o`. */
export const OverrideOption = createToken({
  name: 'OverrideOption',
  pattern: /-[^ \t\r\n\0{}=o]*o/,
  start_chars_hint: ['-'],
  ...piece,
})

/** Option letters that take no value, such as `-v`. */
export const Option = createToken({
  name: 'Option',
  pattern: /-[^ \t\r\n\0{}=]+/,
  start_chars_hint: ['-'],
  ...piece,
})

export const Text = createToken({
  name: 'Text',
  pattern: /[^ \t\r\n\0{}=]+/,
  start_chars_hint: allCharactersBut(' \t\r\n\0{}='),
  ...piece,
})

export const TOKENS = [Blank, Join, Unread, Piece, Open, Close, Equals, EndOfOptions, OverrideOption, Option, Text]
