/** Rows in the notation of another type of table: networks and patterns in tables that compare whole keys. */

import type { LineTable } from '@mailcfg/core'
import { parseNetwork } from '@mailcfg/grammars'
import type { TableDocument } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface WrongType extends Found {
  readonly key: string
  readonly kind: Kind
}

type Kind = 'network' | 'pattern' | 'assignment'

export const rule = defineRule<'table', WrongType>({
  id: 'map-content-type-mismatch',
  summary: 'Tables that compare whole keys have no networks and no patterns.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table) {
    if (table.rows) yield* mismatches(table, table.rows)
  },
  describe({ key, kind }) {
    const why = 'The table compares whole keys, letter by letter: nothing that is looked up is ever equal to this one.'
    if (kind === 'network') {
      return {
        what: `${key} is a network, which only a cidr table understands.`,
        why,
        help: 'Put networks into a table of their own and name it cidr:/path in main.cf.',
      }
    }
    if (kind === 'pattern') {
      return {
        what: `${key} is a pattern, which only pcre and regexp tables understand.`,
        why,
        help: 'Put patterns into a table of their own and name it pcre:/path or regexp:/path in main.cf.',
      }
    }
    return {
      what: `"${key} =" is a setting, not a row of a table.`,
      why,
      help: 'A file with the settings of a database is named mysql:/path, pgsql:/path or ldap:/path in main.cf.',
    }
  },
})

const SLASH = 47
const EQUALS = 61
const BANG = 33

/** Looks at single bytes and decodes only what may be a mismatch. */
function* mismatches(table: TableDocument, rows: LineTable): Iterable<WrongType> {
  const { bytes, starts, keyEnds, valueStarts, valueEnds, kinds, size } = rows
  const settings = table.language.id === 'lookup-table'
  for (let row = 0; row < size; row++) {
    if (kinds[row] !== 0) continue
    const start = starts[row] as number
    const end = keyEnds[row] as number
    const value = valueStarts[row] as number
    const first = bytes[start]
    const suspect =
      first === SLASH ||
      first === BANG ||
      bytes[end - 2] === SLASH ||
      bytes[end - 3] === SLASH ||
      bytes[end - 4] === SLASH ||
      (settings && bytes[value] === EQUALS && (valueEnds[row] as number) > value)
    if (!suspect) continue
    const { key, value: text } = table.entry(row)
    const kind = kindOf(key.text, text.text, settings)
    if (kind) yield { source: table.source, range: key.range, key: key.text, kind }
  }
}

function kindOf(key: string, value: string, settings: boolean): Kind | undefined {
  if (/^!?\/.*[^\\]\/[A-Za-z]*$/.test(key) || (/^!?\/\^/.test(key) && /\//.test(value))) return 'pattern'
  if (key.includes('/')) {
    const { problem } = parseNetwork(key)
    if (problem === undefined || problem === 'host-bits-set') return 'network'
  }
  const assigns = settings && /^=\s/.test(value)
  return assigns &&
    /^(?:hosts?|user|password|dbname|query|table|select_field|where_field|server_host|search_base)$/.test(key)
    ? 'assignment'
    : undefined
}
