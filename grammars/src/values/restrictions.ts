/** Restriction lists of smtpd as items with their arguments: what smtpd_check_parse() and generic_checks() make of them. */

import { createToken, EOF, type IToken, type TokenType } from 'chevrotain'
import { LineParser } from '../tree/chevrotain.ts'
import type { Problem } from '../tree/line-tree.ts'
import { braceContent, type NameValue, nameValue } from './braces.ts'
import { type ListItem, parseList } from './lists.ts'
import { parseTableReference, type TableReference } from './table-reference.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** What a restriction takes behind its name. */
export type ArgumentKind = 'table' | 'domain' | 'server' | 'number'

/** What the name of a restriction, in lower case, is followed by; `undefined` for nothing and for unknown names. */
export type TakesArgument = (name: string) => ArgumentKind | undefined

/** The argument of a restriction; half-open offsets into the text given. */
export interface RestrictionArgument extends Span {
  readonly kind: ArgumentKind
  readonly text: string
  /** The table of a `table` argument. */
  readonly table?: TableReference
  /** Where a `server` is found: `inet:host:port` or `unix:path`, without the braces of the long form. */
  readonly endpoint?: Span
  /** `name = value` pairs of the long form in braces. */
  readonly attributes: readonly NameValue[]
}

/** A word before a restriction that changes what it does: `warn_if_reject`. */
export interface RestrictionModifier extends Span {
  readonly name: string
}

/** One restriction with what belongs to it. Ranges are half-open; `start` is that of its first modifier. */
export interface RestrictionItem extends Span {
  /** `table` is a bare `type:name`, which stands for the list's own check. */
  readonly kind: 'restriction' | 'table'
  /** As written; names are compared without case. For a bare table the table itself. */
  readonly name: string
  readonly nameRange: Span
  readonly argument?: RestrictionArgument
  readonly modifiers: readonly RestrictionModifier[]
}

/** A parsed list of restrictions. */
export interface ParsedRestrictions {
  readonly items: readonly RestrictionItem[]
  readonly problems: readonly Problem[]
}

const Modifier = createToken({ name: 'Modifier', pattern: /(?!)/ })
const Name = createToken({ name: 'Name', pattern: /(?!)/ })
const NameWithArgument = createToken({ name: 'NameWithArgument', pattern: /(?!)/ })
/** A word that holds a colon, or one in braces: a table, unless a name before it takes it. */
const Table = createToken({ name: 'Table', pattern: /(?!)/ })
const Argument = createToken({ name: 'Argument', pattern: /(?!)/ })

/** Index of the words that belong together. */
interface Grouped {
  readonly modifiers: number[]
  readonly name?: number
  readonly argument?: number
}

/** Grammar over words, whose kinds depend on the vocabulary; offsets of its tokens are indexes of words. */
class RestrictionParser extends LineParser {
  constructor() {
    super([Modifier, Name, NameWithArgument, Table, Argument])
    this.performSelfAnalysis()
  }

  readonly restrictions = this.RULE('restrictions', (): Grouped[] => {
    const items: Grouped[] = []
    this.MANY(() => items.push(this.SUBRULE(this.restriction)))
    return items
  })

  private readonly restriction = this.RULE(
    'restriction',
    (): Grouped =>
      this.OR([
        {
          ALT: () => {
            const modifiers: number[] = []
            this.AT_LEAST_ONE(() => modifiers.push(this.CONSUME(Modifier).startOffset))
            const checked = this.OPTION(() => this.SUBRULE1(this.check))
            return { ...checked, modifiers }
          },
        },
        { ALT: () => this.SUBRULE2(this.check) },
      ]),
  )

  private readonly check = this.RULE(
    'check',
    (): Grouped =>
      this.OR([
        { ALT: () => ({ modifiers: [], name: this.CONSUME(Name).startOffset }) },
        { ALT: () => ({ modifiers: [], name: this.CONSUME(Table).startOffset }) },
        {
          ALT: () => {
            const name = this.CONSUME(NameWithArgument).startOffset
            const argument = this.OPTION(() => this.CONSUME(Argument).startOffset)
            return { modifiers: [], name, ...(argument !== undefined && { argument }) }
          },
        },
      ]),
  )
}

let parser: RestrictionParser | undefined

/**
 * Groups the words of a restriction list. Never throws; unknown names are items without an argument.
 * A name that takes a table or a server takes the next word only when it holds a colon, `sleep` only digits: with
 * any other word smtpd answers "451 Server configuration error", and the word is far more likely the next name.
 * A name that takes a domain takes whatever word comes next, as smtpd does.
 */
export function parseRestrictions(text: string, takesArgument: TakesArgument): ParsedRestrictions {
  const { items: words, problems: listProblems } = parseList(text, { braces: true })
  const problems: Problem[] = [...listProblems]
  parser ??= new RestrictionParser()
  parser.input = tokensOf(words, takesArgument)
  const items: RestrictionItem[] = []
  for (const group of parser.restrictions()) {
    const modifiers = group.modifiers.map((index) => modifierOf(words[index] as ListItem))
    if (group.name === undefined) {
      problems.push({ code: 'dangling-modifier', ...spanOf(modifiers[modifiers.length - 1] as Span) })
      continue
    }
    const name = words[group.name] as ListItem
    const word = group.argument === undefined ? undefined : words[group.argument]
    const kind = isTable(name) ? undefined : takesArgument(name.text.toLowerCase())
    const item = itemOf(text, name, kind, word, modifiers, problems)
    items.push(item)
  }
  return { items, problems }
}

function itemOf(
  text: string,
  name: ListItem,
  kind: ArgumentKind | undefined,
  word: ListItem | undefined,
  modifiers: RestrictionModifier[],
  problems: Problem[],
): RestrictionItem {
  const span = { start: modifiers[0]?.start ?? name.start, end: word?.end ?? name.end }
  const base = { ...span, name: name.text, nameRange: spanOf(name), modifiers }
  if (isTable(name)) {
    return { ...base, kind: 'table', argument: argumentOf(text, 'table', name, problems) }
  }
  if (kind === undefined) return { ...base, kind: 'restriction' }
  if (word === undefined) {
    problems.push({ code: 'missing-argument', ...spanOf(name) })
    return { ...base, kind: 'restriction' }
  }
  return { ...base, kind: 'restriction', argument: argumentOf(text, kind, word, problems) }
}

/** Gives each word its kind. What may be an argument depends on the word before it. */
function tokensOf(words: readonly ListItem[], takesArgument: TakesArgument): IToken[] {
  let wanted: ArgumentKind | undefined
  return words.map((word, index) => {
    const type = kindOf(word, wanted, takesArgument)
    wanted = type === NameWithArgument ? takesArgument(word.text.toLowerCase()) : undefined
    return tokenOf(type, word, index)
  })
}

function kindOf(word: ListItem, wanted: ArgumentKind | undefined, takesArgument: TakesArgument): TokenType {
  if (wanted !== undefined && fits(word, wanted)) return Argument
  if (word.text.toLowerCase() === 'warn_if_reject') return Modifier
  if (isTable(word)) return Table
  return takesArgument(word.text.toLowerCase()) === undefined ? Name : NameWithArgument
}

function fits(word: ListItem, wanted: ArgumentKind): boolean {
  if (wanted === 'domain') return true
  return wanted === 'number' ? /^[0-9]+$/.test(word.text) : word.text.includes(':') || word.text.startsWith('{')
}

/** generic_checks() takes any word with a colon for a table. */
function isTable(word: ListItem): boolean {
  return word.text.includes(':')
}

function tokenOf(type: TokenType, word: ListItem, index: number): IToken {
  return {
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? EOF.tokenTypeIdx ?? 0,
    image: word.text,
    startOffset: index,
  }
}

function modifierOf(word: ListItem): RestrictionModifier {
  return { name: word.text, ...spanOf(word) }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function argumentOf(text: string, kind: ArgumentKind, word: ListItem, problems: Problem[]): RestrictionArgument {
  const span = spanOf(word)
  const base = { ...span, kind, text: word.text }
  const long = word.text.startsWith('{') && (kind === 'table' || kind === 'server')
  if (!long) {
    if (kind === 'server') return { ...base, endpoint: span, attributes: [] }
    if (kind !== 'table') return { ...base, attributes: [] }
    const table = parseTableReference(text, span.start, span.end)
    problems.push(...table.problems)
    return { ...base, table, attributes: [] }
  }
  const { problem, ...inside } = braceContent(text, span.start, span.end)
  if (problem !== undefined) problems.push(problem)
  return { ...base, ...longForm(text, kind, inside, span, problems) }
}

/** `{ first, name = value, { name = value } }`: policy_client_register() and map_search_create(). */
function longForm(
  text: string,
  kind: ArgumentKind,
  inside: Span,
  whole: Span,
  problems: Problem[],
): Pick<RestrictionArgument, 'table' | 'endpoint' | 'attributes'> {
  const { items } = parseList(text.slice(inside.start, inside.end), { braces: true })
  const words = items.map((item) => ({ ...item, start: item.start + inside.start, end: item.end + inside.start }))
  const first = words[0]
  if (first === undefined) {
    problems.push({ code: 'empty-argument', ...whole })
    return { attributes: [] }
  }
  const attributes = words.slice(1).map((word) => attributeOf(text, word, problems))
  if (kind === 'server') return { endpoint: spanOf(first), attributes }
  const table = parseTableReference(text, first.start, first.end)
  problems.push(...table.problems)
  return { table, attributes }
}

function attributeOf(text: string, word: ListItem, problems: Problem[]): NameValue {
  let range: Span = word
  if (word.text.startsWith('{')) {
    const { problem, ...inside } = braceContent(text, word.start, word.end)
    if (problem !== undefined) problems.push(problem)
    range = inside
  }
  const pair = nameValue(text, range.start, range.end)
  if (pair.problem !== undefined) problems.push(pair.problem)
  return pair
}
