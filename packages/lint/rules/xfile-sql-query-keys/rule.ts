/** One column that Postfix compares with the whole address and Dovecot with its first part, or the reverse. */

import type { DovecotInstance, Stack } from '@mailcfg/model'
import { type AccountQuery, dovecotQueries, mapQueries, tablesOf } from '../../src/account-queries.ts'
import { toDovecot } from '../../src/delivery-programs.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

type Form = 'address' | 'local part'

interface Comparison extends Found {
  readonly column: string
  readonly form: Form
}

interface Differs extends Comparison {
  readonly other: Comparison
}

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-sql-query-keys',
  summary: 'One column is compared with the whole address by one program and with its first part by another.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const mine = mapQueries(postfix, 'virtual_mailbox_maps').flatMap((query) => comparisons(query, MAP_KEYS))
    if (mine.length === 0) return
    const short = namesAreShort(stack)
    // Logins may have another form than recipients where other programs deliver.
    const names = toDovecot(postfix, 'lmtp', 'dovecot-lda') ? ['user_query', 'password_query'] : ['password_query']
    const theirs = dovecotQueries(stack, ...names).flatMap((query) =>
      comparisons(query, short ? SHORT_KEYS : LONG_KEYS),
    )
    for (const one of theirs) {
      const same = mine.filter(({ column }) => column === one.column)
      const [first] = same
      if (first && same.every(({ form }) => form !== one.form)) yield { ...one, other: first }
    }
  },
  describe({ column, form, other }) {
    return {
      what: `Dovecot compares ${column.replace(/^.*\./, '')} with the ${WORDS[form]}, Postfix with the ${WORDS[other.form]}.`,
      why: 'Whatever the column holds, one of the two finds nobody: users log in and get no mail, or get mail and cannot log in.',
      help: 'Ask in the same form in both: %s in Postfix is what %u is in Dovecot, %u in Postfix what %n is in Dovecot.',
      related: [{ source: other.source, range: other.range, message: 'Postfix asks so' }],
    }
  },
})

const WORDS: Readonly<Record<Form, string>> = { address: 'whole address', 'local part': 'part before @' }

const MAP_KEYS: Readonly<Record<string, Form>> = { '%s': 'address', '%u': 'local part' }
const LONG_KEYS: Readonly<Record<string, Form>> = {
  '%u': 'address',
  '%Lu': 'address',
  '%{user}': 'address',
  '%n': 'local part',
  '%Ln': 'local part',
  '%{username}': 'local part',
}
/** Where auth_username_format has taken the domain away, the user is the local part. */
const SHORT_KEYS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.keys(LONG_KEYS).map((key) => [key, 'local part']),
)

function namesAreShort({ dovecot }: Stack): boolean {
  return dovecot.some((one: DovecotInstance) => /^%L?n$/.test(one.setting('auth_username_format')?.item.decoded ?? ''))
}

/** `column = 'key'`, each with the table that it is asked of. */
function comparisons(query: AccountQuery, keys: Readonly<Record<string, Form>>): Comparison[] {
  const tables = tablesOf(query.sql).map(({ text }) => text)
  const pattern = /(?:\b\w+\s*\.\s*)?[`"]?(\w+)[`"]?\s*=\s*['"](%(?:[A-Z]?[a-z]|\{\w+\}))['"]/g
  return [...query.sql.matchAll(pattern)].flatMap((match) => {
    const form = keys[match[2] as string]
    if (form === undefined || tables.length !== 1) return []
    const end = match.index + match[0].length - 1
    const start = end - (match[2] as string).length
    const column = `${tables[0]}.${(match[1] as string).toLowerCase()}`
    return [foundIn(query.source, query.value, query.start + start, query.start + end, { column, form })]
  })
}
