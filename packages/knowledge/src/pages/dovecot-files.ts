/** The pages about what stands inside values and files of Dovecot: mail_location, SQL and LDAP files, messages. */
import { dovecotComplaints } from '../dovecot-diagnostics.ts'
import { type DovecotSqlConfKey, dovecotSqlColumns, dovecotSqlConfKeys } from '../dovecot-sql-conf.ts'
import { dovecotLocationKey } from '../dovecot-storage.ts'
import { dovecotText } from '../dovecot-texts.ts'
import { lifeFacts, linesInWords } from './dovecot-lines.ts'
import { code, codes, type Page } from './markdown.ts'

const SQL_MANUAL = 'https://doc.dovecot.org/2.3/configuration_manual/authentication/sql/'
const LDAP_MANUAL = 'https://doc.dovecot.org/2.3/configuration_manual/authentication/ldap/'

/** The page about a part of mail_location, such as `INDEX`. */
export function locationKeyPage(name: string): Page | undefined {
  const key = dovecotLocationKey(name)
  if (key === undefined) return undefined
  const text = dovecotText('mail-location-key', name)
  return {
    title: key.flag ? `:${name}` : `:${name}=`,
    what: 'Part of `mail_location` behind the path (Dovecot up to 2.3).',
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Value', key.flag ? 'none' : key.value],
      ...lifeFacts(key),
      ['In 2.4', code(key.to24)],
      ['Note', key.note],
    ],
    references: ['https://doc.dovecot.org/2.3/configuration_manual/mail_location/'],
  }
}

/**
 * The pages about keys of the SQL and LDAP files and columns of their queries: `password_query`, `pass_filter`,
 * `mysql:host`, `user_query:home`. Words of connect strings and columns need what stands before the colon.
 */
export function sqlConfPages(name: string): Page[] {
  const keys = dovecotSqlConfKeys().filter(
    (key) => `${key.file}:${key.name}` === name || ((key.file === 'sql' || key.file === 'ldap') && key.name === name),
  )
  const columns = dovecotSqlColumns().filter(({ query, field }) => `${query}:${field}` === name)
  return [
    ...keys.map(sqlConfPage),
    ...columns.map(({ query, field, meaning, required }) => {
      const text = dovecotText('sql-conf', name)
      return {
        title: name,
        what: `Column that \`${query}\` may return (Dovecot up to 2.3).`,
        summary: text?.summary,
        advice: text?.advice,
        facts: [
          ['Column', code(field)] as const,
          ['Means', meaning] as const,
          ['Must be there', required && 'yes'] as const,
        ],
        references: [SQL_MANUAL],
      }
    }),
  ]
}

function sqlConfPage(key: DovecotSqlConfKey): Page {
  const { file, name } = key
  const text = dovecotText('sql-conf', `${file}:${name}`)
  const where = { sql: 'dovecot-sql.conf.ext', ldap: 'dovecot-ldap.conf.ext' }[file as string]
  return {
    title: file === 'sql' ? name : `${file}: ${name}`,
    what: `${where ? `Key of ${where}` : `Word in \`connect =\` for ${file}`} (Dovecot ${key.dialects ? linesInWords(key.dialects) : 'up to 2.3'}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Value', key.type],
      ['Values', codes(key.values)],
      ['Default', key.default === undefined ? undefined : code(key.default)],
      ['Must be set', key.required && 'yes'],
      ...lifeFacts(key),
      ['In 2.4', key.to24 && code(key.to24)],
      ['Note', key.note],
    ],
    references: [file === 'ldap' ? LDAP_MANUAL : SQL_MANUAL],
  }
}

/** The pages about a message of Dovecot, of which the whole line may be given. */
export function complaintPages(message: string): Page[] {
  return dovecotComplaints(message).map(({ keyPhrase, dialects, condition, stage, severity, verified }) => ({
    title: keyPhrase,
    what: `Message of Dovecot (${linesInWords(dialects)}).`,
    summary: undefined,
    advice: undefined,
    facts: [
      ['Said when', condition],
      ['Found at', stage],
      ['Severity', severity],
      ['Seen with', verified],
    ],
    references: [],
  }))
}
