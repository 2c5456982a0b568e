/** `$(local_part)` and its kin in Courier's statements: quotes around them, and names that exist. */

import { suggest } from '@mailcfg/knowledge'
import { COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { type SqlRole, sqlQueries } from '../../src/sql-queries.ts'

interface BadMacro extends Found {
  readonly kind: 'unquoted' | 'unknown' | 'foreign'
  readonly text: string
  readonly known: readonly string[]
}

/** The macros of each clause. */
const MACROS: Partial<Readonly<Record<SqlRole, readonly string[]>>> = {
  account: ['$(local_part)', '$(domain)', '$(service)'],
  list: ['$(service)'],
  update: ['$(local_part)', '$(domain)', '$(newpass)', '$(newpass_crypt)'],
}

/** What Postfix and Dovecot call the parts of an address. */
const FOREIGN: Readonly<Record<string, string>> = {
  '%s': '$(local_part)@$(domain)',
  '%u': '$(local_part)@$(domain)',
  '%n': '$(local_part)',
  '%d': '$(domain)',
}

export const rule = defineRule<'document', BadMacro>({
  id: 'courier-mysql-macro',
  summary: 'A macro of a clause stands outside quotes, or is none of Courier.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: COURIER_SQL },
  *check(document, { stack }) {
    const { source } = document
    for (const { role, sql, variables, isBuilt, rangeOf } of sqlQueries(document, stack)) {
      const known = MACROS[role] ?? []
      if (isBuilt) continue
      for (const { text, start, end } of variables) {
        if (!known.includes(text)) yield { source, range: rangeOf(start, end), kind: 'unknown', text, known }
      }
      for (const { 0: text, index } of sql.matchAll(/\$\(\w+\)(?:[@.-]?\$\(\w+\))*/g)) {
        const macro = variables.find(({ start }) => start === index)
        if (macro?.quote === '')
          yield { source, range: rangeOf(index, index + text.length), kind: 'unquoted', text, known }
      }
      for (const { 0: text, index } of sql.matchAll(/(?<=')%[sund](?=')/g)) {
        yield { source, range: rangeOf(index, index + 2), kind: 'foreign', text, known }
      }
    }
  },
  describe({ source, range, kind, text, known }) {
    if (kind === 'unquoted') {
      return {
        what: `${text} stands outside quotes.`,
        why: 'Courier escapes the name but writes no quotes: the database takes it for a column, and no login works.',
        fixes: [replaceFix(`Write '${text}'`, 'safe', source, range, `'${text}'`)],
      }
    }
    const meant = kind === 'foreign' ? FOREIGN[text] : suggest(text, known)[0]
    return {
      what: kind === 'foreign' ? `${text} is a variable of Postfix or Dovecot.` : `Courier has no macro ${text} here.`,
      why: 'Courier passes it on as it stands, so the database looks for a user of that name and finds none.',
      ...(meant
        ? { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }
        : { help: `This clause has ${known.join(', ')}.` }),
    }
  },
})
