/** Columns of queries that Dovecot takes for settings: the common ways to write a quota or a location, as 2.4 has them. */

import type { VariableEdit } from './variables.ts'

/** What becomes of the columns of a query. */
export interface ColumnChange {
  readonly edits: readonly VariableEdit[]
  /** Columns whose expression was not understood. */
  readonly undecided: readonly string[]
}

/** Columns that 2.4 calls otherwise, and what it calls them; `#` is what stands before the name in a passdb. */
const COLUMNS: Readonly<Record<string, string>> = {
  quota_rule: '#quota_storage_size (a size, without *:storage=)',
  mail: '#mail_driver and #mail_path',
}

/** The unit of a limit without one: kilobytes for `storage`, bytes for `bytes`. A limit of zero is none, as before. */
const unitOf = (kind: string, unit: string | undefined): string => unit || (/^bytes$/i.test(kind) ? 'B' : 'k')

interface Pattern {
  readonly expression: RegExp
  readonly rewrite: (parts: readonly string[]) => string
}

const AS = String.raw`(\s*\bas\s+)(userdb_)?`
const DRIVER = 'maildir|mbox|sdbox|mdbox'

const PATTERNS: readonly Pattern[] = [
  {
    // CONCAT('*:storage=', quota, 'M') AS quota_rule
    expression: new RegExp(
      String.raw`\bconcat\(\s*'\*:(storage|bytes)='\s*,\s*([^()',]+?)\s*(?:,\s*'([kMGTB])'\s*)?\)${AS}quota_rule\b`,
      'gi',
    ),
    rewrite: ([kind = '', value, unit, as, prefix = '']) =>
      `CONCAT(${value}, '${unitOf(kind, unit)}')${as}${prefix}quota_storage_size`,
  },
  {
    // '*:bytes=' || quota AS quota_rule
    expression: new RegExp(
      String.raw`'\*:(storage|bytes)='\s*\|\|\s*([\w.]+)(?:\s*\|\|\s*'([kMGTB])')?${AS}quota_rule\b`,
      'gi',
    ),
    rewrite: ([kind = '', value, unit, as, prefix = '']) =>
      `${value} || '${unitOf(kind, unit)}'${as}${prefix}quota_storage_size`,
  },
  {
    // '*:storage=500M' AS quota_rule
    expression: new RegExp(String.raw`'\*:(storage|bytes)=(\d+)([kMGTB]?)'${AS}quota_rule\b`, 'gi'),
    rewrite: ([kind = '', value, unit, as, prefix = '']) =>
      `'${value}${unitOf(kind, unit)}'${as}${prefix}quota_storage_size`,
  },
  {
    // 'maildir:/var/vmail/%d/%n' AS mail
    expression: new RegExp(String.raw`'(${DRIVER}):([^':]*)'${AS}mail\b`, 'gi'),
    rewrite: ([driver, path, as, prefix = '']) =>
      `'${driver}'${spaced(as)}${prefix}mail_driver, '${path}'${as}${prefix}mail_path`,
  },
  {
    // CONCAT('maildir:/var/vmail/', maildir) AS mail
    expression: new RegExp(String.raw`\bconcat\(\s*'(${DRIVER}):([^':]*)'\s*,\s*([^():]*?)\s*\)${AS}mail\b`, 'gi'),
    rewrite: ([driver, start, rest, as, prefix = '']) => {
      const path = start === '' ? `CONCAT(${rest})` : `CONCAT('${start}', ${rest})`
      return `'${driver}'${spaced(as)}${prefix}mail_driver, ${path}${as}${prefix}mail_path`
    },
  },
]

/** `'x'as mail` has no blank before the word; what is put before it gets one. */
function spaced(as: string | undefined): string {
  return as?.startsWith(' ') ? as : ` ${as}`
}

/** The changes to the columns of a query, in offsets of its text. */
export function columnsFor24(query: string): ColumnChange {
  const edits: VariableEdit[] = []
  for (const { expression, rewrite } of PATTERNS) {
    for (const match of query.matchAll(expression)) {
      const end = match.index + match[0].length
      edits.push({ start: match.index, end, text: rewrite(match.slice(1)) })
    }
  }
  const rest = edits.reduce(
    (text, { start, end }) => text.slice(0, start) + '.'.repeat(end - start) + text.slice(end),
    query,
  )
  const undecided = Object.entries(COLUMNS).flatMap(([column, now]) => {
    const selected = new RegExp(
      `\\bas\\s+["'\`]?(userdb_)?${column}\\b|[\\s,](userdb_)?${column}\\b(?=\\s*,|\\s+from\\b)`,
      'i',
    )
    const match = selected.exec(rest)
    const prefix = match?.[1] ?? match?.[2] ?? ''
    return match ? [`the column ${prefix}${column} has to become ${now.replaceAll('#', prefix)}`] : []
  })
  return { edits: edits.sort((a, b) => a.start - b.start), undecided }
}
