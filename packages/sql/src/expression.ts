/** Makes expressions of the nodes of a syntax tree. */

import type { Place } from './positions.ts'
import type { SqlExpression, SqlScope, SqlText } from './statement.ts'
import { child, extentOf, isObject, list, nameOf, namesOf, tagged } from './tree.ts'

/** How the parser calls the kinds of texts. */
const STYLES: Readonly<Record<string, SqlText['style']>> = {
  SingleQuotedString: 'single',
  DoubleQuotedString: 'double',
  EscapedStringLiteral: 'escape',
  DollarQuotedString: 'dollar',
}

const NOWHERE = { start: 0, end: 0 }

/** Reads one expression; what is not known of it is `other`. */
export function expressionOf(
  node: unknown,
  offset: (place: Place) => number,
  scope: SqlScope | undefined,
): SqlExpression {
  const [kind, content] = tagged(node)
  const range = extentOf(node, offset) ?? NOWHERE
  const inner = (key: string): SqlExpression => expressionOf(child(node, kind)?.[key], offset, scope)
  switch (kind) {
    case 'Identifier': {
      const name = nameOf(content, offset)
      return name && isColumnName(name.text)
        ? { kind: 'column', name, qualifier: undefined, scope, start: name.start, end: name.end }
        : { kind: 'other', ...range }
    }
    case 'CompoundIdentifier': {
      const names = namesOf(Array.isArray(content) ? content : [], offset)
      const name = names.at(-1)
      return name ? { kind: 'column', name, qualifier: names.at(-2), scope, ...range } : { kind: 'other', ...range }
    }
    case 'Value':
      return literalOf(content, offset)
    case 'Nested':
      return expressionOf(content, offset, scope)
    // What these do to a text does not matter to those who ask for columns and texts.
    case 'Collate':
    case 'Cast':
      return inner('expr')
    case 'Function': {
      const names = namesOf(list(content, 'name'), offset)
      const values = list(child(child(content, 'args'), 'List'), 'args').map((item) =>
        expressionOf(child(child(item, 'Unnamed'), 'Expr'), offset, scope),
      )
      return { kind: 'call', name: (names.at(-1)?.text ?? '').toLowerCase(), arguments: values, ...range }
    }
    default:
      return { kind: 'other', ...range }
  }
}

/** Reads a `{ value, span }` node. */
export function literalOf(node: unknown, offset: (place: Place) => number): SqlExpression {
  const range = extentOf(node, offset) ?? NOWHERE
  const [kind, content] = tagged(isObject(node) ? node['value'] : undefined)
  if (kind === 'Number')
    return { kind: 'number', text: String(Array.isArray(content) ? content[0] : content), ...range }
  if (kind === 'Null') return { kind: 'null', ...range }
  if (kind === 'Boolean') return { kind: 'boolean', ...range }
  const text = kind === 'DollarQuotedString' ? child({ content }, 'content')?.['value'] : content
  if (typeof text !== 'string') return { kind: 'other', ...range }
  return { kind: 'text', style: STYLES[kind] ?? 'other', text, ...range }
}

/** Variables of MySQL and its switches behind SELECT look like columns to the parser. */
function isColumnName(name: string): boolean {
  return !/^@|^SQL_(?:CALC_FOUND_ROWS|NO_CACHE|CACHE|\w+_RESULT)$/i.test(name)
}
