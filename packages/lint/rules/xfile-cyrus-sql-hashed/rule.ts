/** Cyrus SASL reads passwords from a column where other programs say that hashes are. */

import { type AssignmentsDocument, assignmentOf, cyrusList, type Stack, smtpdConfs } from '@mailcfg/model'
import { queriesOf } from '../../src/dovecot-queries.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface Hashed extends Found {
  readonly column: string
  readonly table: string
  readonly other: Found
  readonly reader: string
}

export const rule = defineRule<'stack', Hashed>({
  id: 'xfile-cyrus-sql-hashed',
  summary: 'Cyrus SASL compares a column as clear text in which another program finds hashes.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const hashed = [...hashedColumns(stack)]
    for (const conf of smtpdConfs(stack)) {
      const select = assignmentOf(conf, 'sql_select') ?? assignmentOf(conf, 'sql_statement')
      const sql = cyrusList(conf, 'auxprop_plugin').some(({ text }) => text.toLowerCase() === 'sql')
      const read = select && sql ? readColumn(select.value.text) : undefined
      const other = hashed.find(({ column, table }) => column === read?.column && table === read.table)
      if (!select || !read || !other) continue
      yield foundIn(conf.source, select.value, read.start, read.end, { ...other, other: other.place })
    }
  },
  describe({ column, table, other, reader }) {
    return {
      what: `${reader} finds hashes in ${table}.${column}, which Cyrus SASL compares as clear text.`,
      why: 'The sql plugin knows no hashes: the typed password never equals what the column holds, and every login fails, whatever the mechanism.',
      help: 'Let Dovecot or authdaemond check the passwords, or name a column with clear passwords.',
      related: [{ ...other, message: 'hashes here' }],
    }
  },
})

interface Column {
  readonly column: string
  readonly table: string
  /** Offsets of the column in the statement. */
  readonly start: number
  readonly end: number
}

/** `SELECT column FROM table …`, and nothing more complicated. */
function readColumn(sql: string): Column | undefined {
  const match = /^(\s*"?select\s+)[`"]?(\w+)[`"]?\s+from\s+[`"]?(\w+)/i.exec(sql)
  if (!match) return undefined
  const start = (match[1] as string).length
  const column = match[2] as string
  return { column: column.toLowerCase(), table: (match[3] as string).toLowerCase(), start, end: start + column.length }
}

interface HashedColumn {
  readonly column: string
  readonly table: string
  readonly place: Found
  readonly reader: string
}

function* hashedColumns(stack: Stack): Iterable<HashedColumn> {
  for (const document of stack.documents.values()) {
    if (!isAssignments(document)) continue
    if (document.language.id === 'authmysqlrc') yield* ofCourier(document)
    if (document.language.id === 'dovecot-sql') yield* ofDovecot(document)
  }
}

function* ofCourier(document: AssignmentsDocument): Iterable<HashedColumn> {
  if (assignmentOf(document, 'MYSQL_SELECT_CLAUSE')) return
  const [crypt, table] = ['MYSQL_CRYPT_PWFIELD', 'MYSQL_USER_TABLE'].map((name) => assignmentOf(document, name))
  if (!crypt?.value.text || !table?.value.text) return
  const place = { source: document.source, range: crypt.value.range }
  yield {
    column: crypt.value.text.toLowerCase(),
    table: table.value.text.toLowerCase(),
    place,
    reader: 'courier-authlib',
  }
}

/** Only a scheme that is written counts; hashes may carry their own in braces. */
function* ofDovecot(document: AssignmentsDocument): Iterable<HashedColumn> {
  const scheme = assignmentOf(document, 'default_pass_scheme')
  const query = queriesOf(document).find(({ name }) => name.text === 'password_query')
  if (!scheme || !query || /^(?:plain|cleartext|plain-trunc)?(?:\.|$)/i.test(scheme.value.text)) return
  const [, list = '', table] = /^\s*select\s+([\s\S]*?)\s+from\s+[`"]?(\w+)/i.exec(query.sql) ?? []
  const column = /(?:^|[\s,.`"])(\w+)[`"]?\s+as\s+[`"]?password\b/i.exec(list)?.[1] ?? /\bpassword\b/i.exec(list)?.[0]
  if (table === undefined || column === undefined) return
  const place = { source: document.source, range: scheme.value.range }
  yield { column: column.toLowerCase(), table: table.toLowerCase(), place, reader: 'Dovecot' }
}
