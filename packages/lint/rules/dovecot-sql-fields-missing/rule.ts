/** Queries that do not return the columns that Dovecot needs. */

import { type DovecotQuery, queriesOf } from '../../src/dovecot-queries.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { selectColumns } from '../../src/sql-select.ts'

interface FieldsMissing extends Found {
  readonly missing: string
  /** A column that was meant for it and that Dovecot does not read. */
  readonly near: string | undefined
}

const PASSWORD = ['password', 'password_noscheme', 'nopassword']
const LOCATION = ['home', 'mail', 'userdb_home', 'userdb_mail']
/** Names of columns that hold where the mail is, in the schemas of mail servers. */
const MEANT = /^(?:maildir|homedir|mailbox|path|directory|location|spool)$/

export const rule = defineRule<'document', FieldsMissing>({
  id: 'dovecot-sql-fields-missing',
  summary: 'A query does not return a column that Dovecot needs.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql'] },
  *check(document) {
    for (const query of queriesOf(document)) {
      const names = columnNames(query)
      if (names === undefined) continue
      const { source, name } = query
      if (name.text === 'password_query' && !PASSWORD.some((field) => names.includes(field))) {
        yield { source, range: name.range, missing: 'password', near: undefined }
      }
      const near = names.find((one) => MEANT.test(one))
      if (name.text === 'user_query' && near !== undefined && !LOCATION.some((field) => names.includes(field))) {
        yield { source, range: name.range, missing: 'home or mail', near }
      }
    }
  },
  describe({ missing, near }) {
    return near === undefined
      ? {
          what: `This query returns no column named ${missing}.`,
          why: 'Each login fails with "Password query must return a field named \'password\'".',
          help: 'Name the column so, for instance SELECT crypt AS password.',
        }
      : {
          what: `This query returns no ${missing}; Dovecot does not read a column named ${near}.`,
          why: 'Dovecot ignores columns that it does not know, so the place of the mail comes from mail_location alone, or is missing.',
          severity: 'warning',
          help: `Build the path, for instance CONCAT('/var/vmail/', ${near}) AS home, or leave ${near} out if mail_location names the place.`,
        }
  },
})

/** Names of the columns in lower case; `undefined` when one of them is not known. */
function columnNames({ sql }: DovecotQuery): string[] | undefined {
  const columns = selectColumns(sql)?.map(({ name }) => name?.toLowerCase())
  return columns?.every((name) => name !== undefined) ? (columns as string[]) : undefined
}
