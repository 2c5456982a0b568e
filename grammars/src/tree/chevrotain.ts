/** The one border to Chevrotain: lexers that never fail, parsers that build our own trees, offsets made half-open. */

import {
  EmbeddedActionsParser,
  type IMultiModeLexerDefinition,
  type IRecognitionException,
  type IToken,
  Lexer,
  type TokenType,
} from 'chevrotain'
import type { Group, Leaf, LineTree, Part, Problem } from './line-tree.ts'

/** Defined by the bundle: its grammars are those that the tests have validated, so it need not do so at every start. */
declare const MAILCFG_BUNDLE: true | undefined
const skipValidations = typeof MAILCFG_BUNDLE !== 'undefined'

/** Half-open offsets of a token; Chevrotain's own end is inclusive, and this is the only place that knows. */
export function tokenOffsets(token: IToken): { start: number; end: number } {
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}

/** A leaf of the given kind for a token. */
export function leafOf(token: IToken, kind: string): Leaf {
  return { kind, ...tokenOffsets(token) }
}

/**
 * Makes a lexer from token types. Tokens in Chevrotain's group `trivia` are kept aside for the tree.
 * The types (of every mode) must together match any character, so that lexing cannot fail.
 */
export function makeLexer(types: TokenType[] | IMultiModeLexerDefinition): Lexer {
  return new Lexer(types, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations })
}

/**
 * First-character hint for a token that starts with anything but the given ASCII characters: a negated class alone
 * would switch off the lexer's dispatch by first character.
 */
export function allCharactersBut(excluded: string): number[] {
  const codes: number[] = []
  for (let code = 0; code < 256; code++) if (!excluded.includes(String.fromCharCode(code))) codes.push(code)
  // Above U+00FF the lexer dispatches by blocks of 255 characters; one of each block stands for all.
  for (let block = 1; block * 255 < 0x10000; block++) codes.push(Math.max(256, block * 255))
  return codes
}

/** The methods that record a grammar, as Chevrotain defines them; shared by all parsers, one at a time. */
let recorder: object | undefined

function makeRecorder(): object {
  const base = EmbeddedActionsParser.prototype as EmbeddedActionsParser & { enableRecording(): void }
  const object = Object.create(base) as typeof base
  base.enableRecording.call(object)
  return object
}

/** Base of every line parser: no recovery inside a line, since the line itself is the unit of recovery. */
export abstract class LineParser extends EmbeddedActionsParser {
  /** Problems that rules of the grammar report while they parse. */
  problems: Problem[] = []
  /** The raw text of the line, for rules that must know what stands between two tokens. */
  slice = ''

  constructor(vocabulary: TokenType[]) {
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 2, nodeLocationTracking: 'none', skipValidations })
  }

  /**
   * Chevrotain records a grammar by giving the parser some ninety methods and deleting them again, which takes a third
   * of a start and leaves a slow object behind. One object with these methods, put between parser and class for the
   * time of the recording, does the same.
   */
  protected enableRecording(): void {
    this.RECORDING_PHASE = true
    recorder ??= makeRecorder()
    Object.setPrototypeOf(recorder, Object.getPrototypeOf(this) as object)
    Object.setPrototypeOf(this, recorder)
  }

  /** Ends the recording: calls reach the methods of the class again. */
  protected disableRecording(): void {
    this.RECORDING_PHASE = false
    Object.setPrototypeOf(this, Object.getPrototypeOf(Object.getPrototypeOf(this)) as object)
  }

  /** A group from parts in order; the parts must not be empty. */
  protected group(kind: string, parts: Part[]): Group {
    // While Chevrotain records the grammar, parts are placeholders without offsets.
    if (this.RECORDING_PHASE) return { kind, start: 0, end: 0, parts: [] }
    return { kind, start: (parts[0] as Part).start, end: (parts[parts.length - 1] as Part).end, parts }
  }
}

/** What a language tells about its line grammar; see {@link lineParser}. */
export interface LineGrammar<P extends LineParser> {
  readonly lexer: Lexer
  readonly parser: P
  /** Runs the grammar's start rule; gives the kind of the line and its parts without trivia. */
  readonly start: (parser: P) => { kind: string; parts: Part[] }
  /** Names the problem of a line that does not parse, from the first error and the line's tokens. */
  readonly explain: (error: IRecognitionException, tokens: readonly IToken[], slice: string) => Problem
}

/**
 * Makes the `parseLine` of a language: lexes and parses the raw text of one logical line (final newline included).
 * Never throws for any text; a line that does not parse becomes a `broken` tree with one problem.
 */
export function lineParser<P extends LineParser>(make: () => LineGrammar<P>): (slice: string) => LineTree {
  let grammar: LineGrammar<P> | undefined
  return (slice) => {
    grammar ??= make()
    const { tokens, groups } = grammar.lexer.tokenize(slice)
    const trivia = ((groups['trivia'] ?? []) as IToken[]).map(triviaLeaf)
    const { parser } = grammar
    parser.input = tokens
    parser.problems = []
    parser.slice = slice
    const result = grammar.start(parser)
    const error = parser.errors[0]
    if (error === undefined) {
      return { kind: result.kind, parts: weave(result.parts, trivia), problems: parser.problems }
    }
    const flat = tokens.map((token) => leafOf(token, 'text'))
    return { kind: 'broken', parts: weave(flat, trivia), problems: [grammar.explain(error, tokens, slice)] }
  }
}

/** The trivia leaf of a token, named after its token type in lower case. */
function triviaLeaf(token: IToken): Leaf {
  return { kind: token.tokenType.name.toLowerCase(), ...tokenOffsets(token), trivia: true }
}

/** Puts trivia leaves between the parts where they stand, each into the innermost group that spans it. */
export function weave(parts: readonly Part[], trivia: readonly Leaf[]): Part[] {
  let next = 0
  const weaveUntil = (list: readonly Part[], end: number): Part[] => {
    const woven: Part[] = []
    for (const part of list) {
      while (next < trivia.length && (trivia[next] as Leaf).start < part.start) woven.push(trivia[next++] as Leaf)
      woven.push('parts' in part ? { ...part, parts: weaveUntil(part.parts, part.end) } : part)
    }
    while (next < trivia.length && (trivia[next] as Leaf).start < end) woven.push(trivia[next++] as Leaf)
    return woven
  }
  return weaveUntil(parts, Number.POSITIVE_INFINITY)
}
