/** Chevrotain grammar of one logical line of the Dovecot family: setting, section header, closing brace, include. */

import { type DovecotScan, scanDovecotLine } from '@mailcfg/core'
import type { IRecognitionException, IToken } from 'chevrotain'
import { type LineGrammar, LineParser, leafOf, lineParser, makeLexer, tokenOffsets } from '../tree/chevrotain.ts'
import type { Leaf, LineTree, Part, Problem } from '../tree/line-tree.ts'
import type { DovecotDialect } from './dialect.ts'
import { type DovecotTokens, dovecotTokens } from './tokens.ts'

interface ParsedLine {
  readonly kind: string
  readonly parts: Part[]
}

class DovecotParser extends LineParser {
  readonly t: DovecotTokens
  readonly dialect: DovecotDialect

  constructor(dialect: DovecotDialect, tokens: DovecotTokens) {
    super([...new Set([...Object.values(tokens.lexer.modes).flat(), tokens.Group, tokens.FileMark, tokens.Variable])])
    this.t = tokens
    this.dialect = dialect
    this.performSelfAnalysis()
  }

  readonly line = this.RULE(
    'line',
    (): ParsedLine =>
      this.OR([
        { ALT: () => this.SUBRULE(this.include) },
        { ALT: () => ({ kind: 'section-close', parts: [leafOf(this.CONSUME(this.t.Close), 'brace')] }) },
        { ALT: () => this.SUBRULE(this.groupHeader) },
        { ALT: () => this.SUBRULE(this.named) },
      ]),
  )

  /** !include PATH, !include_try PATH; the path is all that follows. */
  readonly include = this.RULE('include', (): ParsedLine => {
    const parts: Part[] = [leafOf(this.CONSUME(this.t.Include), 'keyword')]
    const path = this.SUBRULE(this.words)
    if (path.length > 0) parts.push(this.group('path', path))
    return { kind: 'include', parts }
  })

  /** TYPE = VALUE or TYPE [NAME] {. */
  readonly named = this.RULE('named', (): ParsedLine => {
    const name = this.CONSUME(this.t.Name)
    return this.OR([
      { ALT: () => this.SUBRULE(this.assigned, { ARGS: [name] }) },
      { ALT: () => this.SUBRULE(this.header, { ARGS: [name] }) },
    ])
  })

  readonly assigned = this.RULE('assigned', (name: IToken): ParsedLine => {
    const parts: Part[] = [leafOf(this.CONSUME(this.t.Equals), 'separator')]
    const value: Leaf[] = []
    this.OPTION(() => value.push(leafOf(this.CONSUME(this.t.FileMark), 'file-mark')))
    const words = this.SUBRULE(this.words)
    this.ACTION(() => {
      value.push(...words)
      parts.unshift(nameOf(name, this.t))
      if (value.length > 0) parts.push(this.group('value', unquoted(value, this.slice)))
    })
    return { kind: this.dialect.entry, parts }
  })

  readonly header = this.RULE('header', (type: IToken): ParsedLine => {
    const parts: Part[] = []
    const name = this.OPTION(() => this.CONSUME(this.t.SectionName))
    const brace = this.SUBRULE(this.brace)
    this.ACTION(() => {
      parts.push(leafOf(type, 'type'), ...(name ? [nameOf(name, this.t)] : []), ...brace)
    })
    return { kind: 'section-open', parts }
  })

  /** group @LABEL NAME {, of 2.4. */
  readonly groupHeader = this.RULE('groupHeader', (): ParsedLine => {
    const parts: Part[] = [leafOf(this.CONSUME(this.t.Group), 'type')]
    this.OPTION(() => {
      parts.push(leafOf(this.CONSUME(this.t.Label), 'label'), leafOf(this.CONSUME(this.t.SectionName), 'name'))
    })
    const brace = this.SUBRULE(this.brace)
    this.ACTION(() => parts.push(...brace))
    return { kind: 'section-open', parts }
  })

  /** The opening brace, and what old readers do not look at behind it. */
  readonly brace = this.RULE('brace', (): Leaf[] => {
    const brace = leafOf(this.CONSUME(this.t.OpenBrace), 'brace')
    const leaves = [brace]
    this.ACTION(() => {
      const { start, end } = brace
      if (this.dialect.ignoresSections) this.problems.push({ code: 'ignored-section', start, end })
    })
    if (this.dialect.afterBrace === 'refused') return leaves
    this.MANY(() => leaves.push(leafOf(this.CONSUME(this.t.Behind), 'ignored')))
    this.ACTION(() => {
      const [, first] = leaves
      const last = leaves[leaves.length - 1]
      if (first && last) this.problems.push({ code: 'ignored-after-brace', start: first.start, end: last.end })
    })
    return leaves
  })

  readonly words = this.RULE('words', (): Leaf[] => {
    const leaves: Leaf[] = []
    this.MANY(() => {
      leaves.push(
        this.OR([
          { ALT: () => leafOf(this.CONSUME(this.t.Path), 'path') },
          { ALT: () => leafOf(this.CONSUME(this.t.Variable), 'variable') },
          { ALT: () => leafOf(this.CONSUME(this.t.Text), 'text') },
        ]),
      )
    })
    return leaves
  })
}

/** A name: one leaf, or a group of two quotes and the text between them where the dialect takes quotes away. */
function nameOf(token: IToken, t: DovecotTokens): Part {
  const kind = 'name'
  const { start, end } = tokenOffsets(token)
  if (!t.quoted.includes(token.tokenType)) return { kind, start, end }
  const open: Leaf = { kind: 'quote', start, end: start + 1 }
  const text: Leaf = { kind: 'quoted', start: open.end, end: end - 1 }
  const close: Leaf = { kind: 'quote', start: text.end, end }
  return { kind, start, end, parts: text.start < text.end ? [open, text, close] : [open, close] }
}

/**
 * Marks the quotes of a value. They count only when the first and the last character of the whole value are the same
 * quote, be it one character alone; a value that starts with a quote refers to no variables.
 */
function unquoted(leaves: readonly Leaf[], slice: string): Leaf[] {
  const first = leaves[0] as Leaf
  const last = leaves[leaves.length - 1] as Leaf
  const quote = slice[first.start]
  if (first.kind === 'file-mark' || (quote !== '"' && quote !== "'")) return [...leaves]
  const quoted = slice[last.end - 1] === quote
  const texts = leaves.map(({ start, end }): Leaf => ({ kind: quoted ? 'quoted' : 'text', start, end }))
  if (!quoted) return texts
  const open: Leaf = { kind: 'quote', start: first.start, end: first.start + 1 }
  if (last.end === open.end) return [open]
  texts[0] = { ...(texts[0] as Leaf), start: open.end }
  texts[texts.length - 1] = { ...(texts[texts.length - 1] as Leaf), end: last.end - 1 }
  const close: Leaf = { kind: 'quote', start: last.end - 1, end: last.end }
  return [open, ...texts.filter((leaf) => leaf.start < leaf.end), close]
}

/** Names what the reader stumbles over; the messages are in `problems.ts`. */
function explain(t: DovecotTokens, error: IRecognitionException, tokens: readonly IToken[]): Problem {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return { code: 'expecting-brace', start: 0, end: 0 }
  const { end } = tokenOffsets(last)
  if (first.tokenType === t.Equals) return { code: 'missing-name', ...tokenOffsets(first) }
  if (error.token.tokenType === t.Behind) return { code: 'garbage-after-brace', start: error.token.startOffset, end }
  return {
    code: codeOf(
      t,
      tokens.map(({ image }) => image),
      tokens,
    ),
    start: first.startOffset,
    end,
  }
}

function codeOf(t: DovecotTokens, images: readonly string[], tokens: readonly IToken[]): string {
  const [first = '', second] = images
  const last = images[images.length - 1] as string
  if (first.startsWith('}')) return 'text-after-close'
  if (tokens[0]?.tokenType === t.Group && (second === undefined || (images.length === 2 && second !== '{'))) {
    return 'expecting-group-name'
  }
  if (last.length > 1 && last.endsWith('{')) return 'blank-before-brace'
  const opened = tokens.findIndex((token) => token.tokenType === t.OpenBrace)
  return opened > 2 ? 'unquoted-section-name' : 'expecting-brace'
}

/**
 * Puts another word character in the place of each `#` that starts no comment, so that to the lexer `#` is always a
 * comment; the length stays. Also reports what the reader takes for a comment, or not, against appearances.
 */
function markComments(slice: string, dialect: DovecotDialect): { text: string; problems: Problem[] } {
  const problems: Problem[] = []
  if (!/[#\\]/.test(slice)) return { text: slice, problems }
  const text = slice.replace(/[^\n]+/g, (line, start: number) => {
    const scan = scanDovecotLine(slice, { start, end: start + line.length }, dialect.lines.blanks)
    const end = scan.comment ?? scan.end
    problems.push(...commentProblems(slice, scan, dialect))
    return line.slice(0, end - start).replaceAll('#', 'x') + line.slice(end - start)
  })
  return { text, problems }
}

function commentProblems(
  slice: string,
  { first, end, comment, unpaired }: DovecotScan,
  { hashWarning, lines, ignoresSections }: DovecotDialect,
): Problem[] {
  const problems: Problem[] = []
  if (hashWarning && comment !== undefined && comment > first && !lines.blanks.includes(slice[comment - 1] as string)) {
    problems.push({ code: 'ambiguous-hash', start: comment, end: comment + 1 })
  }
  const hidden = unpaired === undefined ? -1 : slice.slice(unpaired, end).search(/[ \t]#/)
  if (unpaired !== undefined && hidden >= 0) {
    problems.push({ code: 'hidden-comment', start: unpaired + hidden + 1, end })
  }
  if (ignoresSections && end === first + 1 && slice[first] === '\\') {
    problems.push({ code: 'lone-backslash', start: first, end })
  }
  return problems
}

/** Makes the `parseLine` of a dialect. */
export function dovecotLineParser(dialect: DovecotDialect): (slice: string) => LineTree {
  const parse = lineParser((): LineGrammar<DovecotParser> => {
    const tokens = dovecotTokens(dialect)
    return {
      lexer: makeLexer(tokens.lexer),
      parser: new DovecotParser(dialect, tokens),
      start: (parser) => parser.line(),
      explain: (error, all) => explain(tokens, error, all),
    }
  })
  return (slice) => {
    const { text, problems } = markComments(slice, dialect)
    const tree = parse(text)
    return problems.length === 0 ? tree : { ...tree, problems: [...tree.problems, ...problems] }
  }
}
