/** The tokens of the value of a Postfix parameter. */

import {
  type ListItem,
  parseList,
  parseMacros,
  parseRestrictions,
  parseTableReference,
  type RestrictionItem,
  type TableReference,
} from '@mailcfg/grammars'
import { postfixParameter, tableType } from '@mailcfg/knowledge'
import { type ParameterSetting, type PostfixInstance, restrictionArgument } from '@mailcfg/model'
import { restrictionFacts } from '../subject/facts.ts'
import { isRestrictionList, isTable, macrosIn, SCALARS } from '../subject/postfix-value.ts'
import type { SemanticToken } from './legend.ts'
import { modifiersOf, placed, token, wordToken, wordTokens } from './spans.ts'

/** Restrictions that are a decision. */
const DECISION = /^(?:permit|reject|defer|sleep)$/i
const WORDS = new Set(['boolean', 'enum', 'integer', 'time', 'size'])

/** The tokens of a value, in file offsets. */
export function valueTokens(setting: ParameterSetting, postfix: PostfixInstance | undefined): SemanticToken[] {
  const { text } = setting.value
  if (text === '') return []
  const own = isRestrictionList({ setting, postfix }) ? restrictions(text, setting, postfix) : items(setting)
  return placed(setting.value, own, references(text))
}

/** `$name` and its kin, the outermost only: what stands inside is part of them. */
function references(text: string): SemanticToken[] {
  if (!text.includes('$')) return []
  const outer: SemanticToken[] = []
  const all = [...macrosIn(parseMacros(text))].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of all) {
    if (start >= (outer.at(-1)?.end ?? 0)) outer.push(token({ start, end }, 'variable'))
  }
  return outer
}

function restrictions(text: string, setting: ParameterSetting, postfix: PostfixInstance | undefined): SemanticToken[] {
  const classes = new Set(postfix?.value('smtpd_restriction_classes', setting.service).text.split(/[\s,]+/))
  return parseRestrictions(text, restrictionArgument).items.flatMap((item) => [
    ...item.modifiers.map((modifier) => token(modifier, 'keyword')),
    ...nameTokens(item, text, classes, postfix),
    ...argumentTokens(item, text),
  ])
}

function nameTokens(
  { kind, name, nameRange }: RestrictionItem,
  text: string,
  classes: ReadonlySet<string>,
  postfix: PostfixInstance | undefined,
): SemanticToken[] {
  if (kind === 'table') return tableTokens(text, parseTableReference(text, nameRange.start, nameRange.end))
  if (DECISION.test(name)) return [token(nameRange, 'keyword')]
  const facts = restrictionFacts(name, postfix?.versions.postfix)
  if (facts.known) return [token(nameRange, 'function', modifiersOf(facts))]
  if (classes.has(name)) return [token(nameRange, 'class')]
  // Without the other files of the server nobody knows what a reference in a name comes to, or which classes there are.
  const isOpen = name.includes('$') || postfix?.main === undefined
  return [token(nameRange, 'function', isOpen ? [] : modifiersOf(facts))]
}

function argumentTokens({ argument }: RestrictionItem, text: string): SemanticToken[] {
  if (argument === undefined) return []
  if (argument.table && argument.table.type !== '') return tableTokens(text, argument.table)
  return [token(argument, argument.kind === 'number' ? 'number' : 'string')]
}

/** A table: the types as names of a space, what stands behind them as text, tables inside likewise. */
function tableTokens(text: string, reference: TableReference): SemanticToken[] {
  const { type, typeRange, nameRange, nested } = reference
  if (type === '') return [token(reference, 'string')]
  const isKnown = tableType(type) !== undefined || type.includes('$')
  const own = token(typeRange, 'namespace', isKnown ? [] : ['unknown'])
  if (nested.length > 0) return [own, ...nested.flatMap((one) => tableTokens(text, one))]
  return [own, token(nameRange, 'string')]
}

function items(setting: ParameterSetting): SemanticToken[] {
  const { text } = setting.value
  const fact = postfixParameter(setting.name.text)
  const kind = fact?.kind ?? ''
  if (SCALARS.has(kind)) {
    const isWord = fact?.values?.some(({ value }) => value === text) === true
    const whole = { start: 0, end: text.length }
    if (isWord && !/^\d/.test(text)) return [token(whole, 'keyword')]
    return WORDS.has(kind) ? [wordToken(whole, text)] : wordTokens(text).map((one) => ({ ...one, type: 'string' }))
  }
  const words = new Set(fact?.values?.map(({ value }) => value))
  const isTables = fact?.matchList !== undefined || /^lookup-tables?$/.test(kind)
  return parseList(text, { braces: true }).items.flatMap((item) => itemTokens(text, item, { kind, words, isTables }))
}

/** What a list holds. */
interface ListFacts {
  readonly kind: string
  readonly words: ReadonlySet<string>
  /** Whether `type:name` is a table in it, even of a type that nobody knows. */
  readonly isTables: boolean
}

function itemTokens(text: string, item: ListItem, { kind, words, isTables }: ListFacts): SemanticToken[] {
  const start = item.start + (/^!+/.exec(item.text)?.[0].length ?? 0)
  const sign = start > item.start ? [token({ start: item.start, end: start }, 'operator')] : []
  const word = text.slice(start, item.end)
  const range = { start, end: item.end }
  const table = isTable(word, kind) ? parseTableReference(text, start, item.end) : undefined
  if (table && (isTables || tableType(table.type))) return [...sign, ...tableTokens(text, table)]
  return [...sign, words.has(word) ? token(range, 'keyword') : wordToken(range, word)]
}
