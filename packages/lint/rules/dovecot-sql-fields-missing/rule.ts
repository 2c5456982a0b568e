/** Queries that do not return the columns that Dovecot needs. */

import type { SqlColumn } from '@mailcfg/sql'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'

interface FieldsMissing extends Found {
  readonly kind: 'password' | 'place' | 'names'
  /** A column that was meant for it and that Dovecot does not read. */
  readonly near: { readonly column: SqlColumn; readonly query: SqlQuery } | undefined
}

const PASSWORD = ['password', 'password_noscheme']
const LOCATION = ['home', 'mail', 'mail_path', 'mail_driver', 'userdb_home', 'userdb_mail']
/** Names of columns that hold a password, or where the mail is, in the schemas of mail servers. */
const MEANT_PASSWORD =
  /^(?:pass(?:word)?|passwd|pwd?|crypt(?:ed)?|hash|\w+_password|password_hash|pw_?hash|userpassword)$/
const MEANT_PLACE = /^(?:maildir|homedir|mailbox|path|directory|location|spool)$/
const MEANT_NAME = /^(?:e?mail|email_?address|address|login|name|user_?name|account|userid)$/

export const rule = defineRule<'document', FieldsMissing>({
  id: 'dovecot-sql-fields-missing',
  summary: 'A query does not return a column that Dovecot needs.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot24'] },
  *check(document, { stack }) {
    for (const query of sqlQueries(document, stack)) {
      const columns = namedColumns(query)
      if (columns === undefined) continue
      const names = columns.map((column) => nameInResult(column, query))
      const has = (fields: readonly string[]) => fields.some((field) => names.includes(field))
      const found = (kind: FieldsMissing['kind'], meant: RegExp): FieldsMissing => {
        const column = columns.find(({ name }) => name !== undefined && meant.test(name.toLowerCase()))
        const range = column ? query.rangeOf(column.start, column.end) : query.name.range
        return { source: document.source, range, kind, near: column && { column, query } }
      }
      if (query.role === 'password' && !has(PASSWORD)) yield found('password', MEANT_PASSWORD)
      // The column user counts in the first place only.
      if (query.role === 'iterate' && names[0] !== 'user' && !has(['username'])) yield found('names', MEANT_NAME)
      if (query.role === 'user' && !has(LOCATION) && names.some((name) => MEANT_PLACE.test(name ?? ''))) {
        yield found('place', MEANT_PLACE)
      }
    }
  },
  describe({ source, kind, near }) {
    if (kind === 'place') {
      const column = near?.column.name
      return {
        what: `Dovecot does not read a column named ${column}, and no other tells home or mail.`,
        why: 'Dovecot ignores columns that it does not know, so the place of the mail comes from the configuration alone, or is missing.',
        severity: 'warning',
        help: `Build the path, for instance CONCAT('/var/vmail/', ${column}) AS home, or leave ${column} out if the configuration names the place.`,
      }
    }
    const meant = kind === 'password' ? 'password' : 'user'
    const why =
      kind === 'password'
        ? 'Each login fails with "Password query must return a field named \'password\'".'
        : 'Commands for all users, such as doveadm -A, end with an error; logins are not affected.'
    return {
      what: `This query returns no column named ${meant}${kind === 'names' ? ' in the first place, and none named username' : ''}.`,
      why,
      ...(kind === 'names' ? { severity: 'warning' as const, impact: 'ignored' as const } : {}),
      ...(near
        ? { fixes: [replaceFix(`Write AS ${meant}`, 'review', source, ...renamed(near, meant))] }
        : {
            help: `Name the ${kind === 'names' ? 'first ' : ''}column so, for instance SELECT ${kind === 'password' ? 'crypt' : 'email'} AS ${meant}.`,
          }),
    }
  },
})

/** Where and how a column gets another name: in the place of the one that it was given, or behind it. */
function renamed(
  { column, query }: NonNullable<FieldsMissing['near']>,
  name: string,
): [FieldsMissing['range'], string] {
  const { alias, end } = column
  return alias ? [query.rangeOf(alias.start, alias.end), name] : [query.rangeOf(end, end), ` AS ${name}`]
}

/** The name that Dovecot sees. It compares case, and PostgreSQL alone turns names to lower case. */
function nameInResult({ name, alias, expression }: SqlColumn, { dialect }: SqlQuery): string | undefined {
  const quote = alias ? alias.quote : expression.kind === 'column' ? expression.name.quote : undefined
  return dialect === 'postgresql' && quote === undefined ? name?.toLowerCase() : name
}

/** The columns of a query; `undefined` when one of them may have any name. */
function namedColumns(query: SqlQuery): readonly SqlColumn[] | undefined {
  const statement = statementOf(query)
  if (statement?.kind !== 'select' || statement.columns.length === 0) return undefined
  // A function that is all there is may return a row with columns of its own.
  const isFunction = statement.tables.length === 0 && statement.columns.length === 1
  // In 2.4 a block of fields may give columns other names.
  if (query.program === 'dovecot24' && query.document.source.text.includes('%{sql:')) return undefined
  const isOpen = statement.columns.some(({ isWildcard, name }) => isWildcard || (name === undefined && isFunction))
  return isOpen ? undefined : statement.columns
}
