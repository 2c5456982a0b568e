/** Tokens and lexer modes of one logical line, for each reader of the Dovecot family. */

import { createToken, type IMultiModeLexerDefinition, type ITokenConfig, Lexer, type TokenType } from 'chevrotain'
import { allCharactersBut } from '../tree/chevrotain.ts'
import type { DovecotDialect } from './dialect.ts'

/** The token types that the parser asks for; those a dialect does not have never match. */
export interface DovecotTokens {
  readonly Include: TokenType
  readonly Close: TokenType
  readonly Group: TokenType
  readonly Label: TokenType
  readonly Name: TokenType
  readonly Equals: TokenType
  readonly SectionName: TokenType
  readonly OpenBrace: TokenType
  readonly Behind: TokenType
  readonly FileMark: TokenType
  readonly Path: TokenType
  readonly Variable: TokenType
  readonly Text: TokenType
  /** Words where the reader expects something else; no rule takes them. */
  readonly Stray: TokenType
  /** Names in quotes that the dialect takes away. */
  readonly quoted: readonly TokenType[]
  readonly lexer: IMultiModeLexerDefinition
}

const END = '(?![\\s\\S])'

/** Sources of the regular expressions that depend on the dialect. */
function shapes({ lines }: DovecotDialect) {
  const blanks = [...lines.blanks].map((c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
  const newline = `(?:\\r?\\n|\\r${END})`
  // What may stand between the joining backslash and the newline: blanks, then a comment or text behind a NUL.
  const behindJoin = `(?:[#\\0][^\\n]*)?${newline}`
  const rest = `[${blanks}]*${behindJoin}`
  const skipped = lines.pending === 'skip' ? `(?:[${blanks}]*(?:[#\\0][^\\n]*)?\\r?\\n)*` : ''
  const seam = `\\\\${rest}${skipped}[${blanks}]*`
  const innerReturn = lines.blanks.includes('\r') ? '' : '\\r(?=[^\\n])|'
  const character = (but: string) => `(?:[^${blanks}\\r\\n#\\0\\\\${but}]|${innerReturn}\\\\(?!${rest}))`
  // 1.x puts nothing in at a join, so a word may go on behind it.
  const word = (but: string) =>
    lines.keepsBlanks ? `(?:${character(but)}|${seam}(?=${character(but)}))+` : `${character(but)}+`
  const inner = blanks.replace('\\x20', '')
  const vanishing = lines.keepsBlanks ? '' : `[${blanks}]*`
  const plain = `${character('')}+`
  return { blanks, newline, behindJoin, rest, vanishing, word, plain, spaced: `${plain}(?:[${inner}]+${plain})*` }
}

type Make = (name: string, source: string, config?: Partial<ITokenConfig>) => TokenType

/** Makes the token types of a dialect; every mode covers every character. */
export function dovecotTokens(dialect: DovecotDialect): DovecotTokens {
  const s = shapes(dialect)
  const wordStart = allCharactersBut(`${dialect.lines.blanks.replace('\r', '')}\n#\0`)
  const make: Make = (name, source, config = {}) =>
    createToken({ name, pattern: new RegExp(source), line_breaks: true, ...config })
  const trivia = triviaTokens(s, make)
  const word = (name: string, source: string, config: Partial<ITokenConfig> = {}) =>
    make(name, source, { start_chars_hint: wordStart, ...config })
  const never = (name: string) => createToken({ name, pattern: Lexer.NA })

  const Include = make('Include', `!include(?:_try)?(?=[${s.blanks}#\\0]|${s.newline}|${END}|\\\\${s.rest})`, {
    push_mode: 'path',
  })
  const Close = make('Close', `\\}(?=[${s.blanks}]*(?:[#\\0]|${s.newline}|${END}))`)
  const Group = dialect.groups
    ? make('Group', `group(?=[${s.blanks}]+(?![${s.blanks}=]))`, { push_mode: 'group' })
    : never('Group')
  const Name = word('Name', s.word('='), { push_mode: 'head' })
  const QuotedName = make('QuotedName', '"(?:[^"#\\0\\\\]|\\\\[\\s\\S])*"', {
    categories: Name,
    push_mode: 'head',
  })
  const Equals = make('Equals', '=', { push_mode: 'value' })
  const SectionName = dialect.quotedNames
    ? word('SectionName', `(?!")${s.word('')}`, { push_mode: 'tail' })
    : word('SectionName', s.word(''), { push_mode: 'tail' })
  const QuotedSection = make('QuotedSection', '"[^"#\\0]*"', { categories: SectionName, push_mode: 'tail' })
  const OpenBrace = make('OpenBrace', '\\{', { push_mode: 'behind' })
  const Behind = word('Behind', s.plain)
  const Label = word('Label', s.word(''), { push_mode: 'groupName' })
  const GroupName = word('GroupName', s.word(''), { categories: SectionName, push_mode: 'tail' })
  const FileMark = dialect.fileValues ? make('FileMark', `<[${s.blanks}]*`, { push_mode: 'path' }) : never('FileMark')
  const Path = word('Path', s.plain)
  const { variables } = dialect
  const Variable = variables.length > 0 ? variableToken(variables, s, make) : never('Variable')
  const Text = word('Text', s.spaced, { push_mode: 'words' })
  const Stray = word('Stray', s.plain)

  const sectionNames = dialect.quotedNames ? [QuotedSection, SectionName, Stray] : [SectionName]
  const quoted = [QuotedName, QuotedSection]
  const lexer: IMultiModeLexerDefinition = {
    defaultMode: 'start',
    modes: {
      start: [...trivia, Include, Close, Group, ...(dialect.quotedKeys ? [QuotedName] : []), Equals, Name],
      head: [...trivia, Equals, OpenBrace, ...sectionNames],
      tail: [...trivia, OpenBrace, Stray],
      group: [...trivia, OpenBrace, Label],
      groupName: [...trivia, GroupName],
      behind: [...trivia, Behind],
      value: [...trivia, FileMark, Variable, Text],
      words: [...trivia, Variable, Text],
      path: [...trivia, Path],
    },
  }
  return {
    Include,
    Close,
    Group,
    Label,
    Name,
    Equals,
    SectionName,
    OpenBrace,
    Behind,
    FileMark,
    Path,
    Variable,
    Text,
    Stray,
    quoted,
    lexer,
  }
}

/**
 * Joins with the blanks that vanish in them, newlines with the indentation behind them, blanks, comments, and text
 * behind a NUL, where lines end because they are C strings.
 */
function triviaTokens(s: ReturnType<typeof shapes>, make: Make): TokenType[] {
  const group = 'trivia'
  return [
    make('Join', `${s.vanishing}\\\\[${s.blanks}]*(?=${s.behindJoin})`, { group }),
    make('Newline', `${s.newline}[${s.blanks}]*`, { group }),
    make('Blank', `[${s.blanks}]+`, { group }),
    make('Comment', '#[^\\n]*', { group }),
    make('Unread', '\\0[^\\n]*', { group }),
  ]
}

/** A word that names another setting or an environment variable; words end at a space, not at other blanks. */
function variableToken(prefixes: readonly string[], s: ReturnType<typeof shapes>, make: Make): TokenType {
  const start = prefixes.map((prefix) => prefix.replace('$', '\\$')).join('|')
  return make('Variable', `(?:${start})(?:${s.spaced})?`, { start_chars_hint: ['$'], push_mode: 'words' })
}
