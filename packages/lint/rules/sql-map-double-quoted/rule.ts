/** Look-up keys in SQL between double quotes. */

import type { Range } from '@mailcfg/core'
import { isSql, type MapSourceType, mapSourceType, SQL_TEXTS, sqlKeys } from '../../src/map-sources.ts'
import { defineRule, editFix, type Found, foundIn } from '../../src/rule.ts'

interface DoubleQuoted extends Found {
  readonly type: MapSourceType | undefined
  /** The two quotes; none when the text between them holds single quotes. */
  readonly quotes: readonly Range[]
}

export const rule = defineRule<'assignment', DoubleQuoted>({
  id: 'sql-map-double-quoted',
  summary: 'Only single quotes make a text in SQL.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: SQL_TEXTS, languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    const type = mapSourceType(document, postfix)
    if (type !== undefined && !isSql(type)) return
    const seen = new Set<number>()
    for (const { quote, quoted } of sqlKeys(value.text)) {
      if (quote !== '"' || seen.has(quoted.start)) continue
      seen.add(quoted.start)
      const { start, end } = quoted
      const plain = !/'/.test(value.text.slice(start, end))
      const quotes = plain ? [value.rangeOf(start, start + 1), value.rangeOf(end - 1, end)] : []
      yield foundIn(document.source, value, start, end, { type, quotes })
    }
  },
  describe({ source, type, quotes }) {
    const name = type === 'pgsql'
    return {
      what: name
        ? 'PostgreSQL takes this text in double quotes for the name of a column.'
        : 'The look-up key stands in double quotes.',
      why: name
        ? 'There is no such column, the look-up fails, and mail waits.'
        : 'SQLite does not protect a double quote inside the key, so a chosen address can change the query; MySQL takes such a text for a name when ANSI_QUOTES is on.',
      ...(name ? { severity: 'error' as const, impact: 'defers-mail' as const } : {}),
      ...(quotes.length > 0
        ? {
            fixes: [
              editFix(
                'Write single quotes',
                'safe',
                source,
                quotes.map((range) => ({ range, text: "'" })),
              ),
            ],
          }
        : { help: 'Write single quotes; a single quote inside is written twice.' }),
    }
  },
})
