/** The query of Cyrus SASL's sql plugin: missing, in quotes as a whole, or with macros that are not quoted. */

import { type AssignmentsDocument, assignmentOf, cyrusList, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface BadQuery extends Found {
  readonly fault: 'missing' | 'quoted' | 'bare'
  readonly text: string
}

export const rule = defineRule<'document', BadQuery>({
  id: 'cyrus-sql-select',
  summary: 'The sql plugin has no query, or one that the database cannot read.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const conf = smtpdConfOf(document)
    if (conf === undefined || isTemplated(conf.source.text)) return
    const query = assignmentOf(conf, 'sql_select') ?? assignmentOf(conf, 'sql_statement')
    if (query === undefined) yield* missingIn(conf)
    else yield* faultsOf(conf, query.value)
  },
  describe({ fault, text, source, range }) {
    if (fault === 'missing') {
      return {
        what: 'The sql plugin is asked, but sql_select is not set.',
        why: 'The plugin refuses to start without a query, and no password is right.',
        help: "Add a line such as: sql_select: SELECT password FROM users WHERE name = '%u@%r'",
      }
    }
    const mended = fault === 'quoted' ? text.slice(1, -1) : `'${text}'`
    return {
      what: fault === 'quoted' ? 'The query stands in quotes.' : `${text} needs single quotes around it.`,
      why:
        fault === 'quoted'
          ? 'Nothing takes them away: the database gets a text instead of a statement and reports an error.'
          : 'The plugin puts the user name in as it is; the database takes it for a column and reports an error.',
      fixes: [replaceFix(`Write ${fault === 'quoted' ? 'it without' : mended}`, 'review', source, range, mended)],
    }
  },
})

function* missingIn(conf: AssignmentsDocument): Iterable<BadQuery> {
  const method = cyrusList(conf, 'pwcheck_method')
  const plugin = cyrusList(conf, 'auxprop_plugin').find(({ text }) => text === 'sql')
  const asked = method.length === 0 || method.some(({ text }) => /^auxprop/i.test(text))
  if (plugin && asked) yield { ...plugin, fault: 'missing' }
}

function* faultsOf({ source }: AssignmentsDocument, value: AssignmentsDocument['entries'][number]['value']) {
  const { text } = value
  if (/^(["'])\s*select\b.*\1$/is.test(text)) {
    yield foundIn(source, value, 0, text.length, { fault: 'quoted', text } as const)
    return
  }
  // Outside of quotes, where a value is compared: `= %u`, `LIKE %u`; `%p` may well be the name of a column.
  const plain = text.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, (quoted) => '_'.repeat(quoted.length))
  for (const match of plain.matchAll(/(?:=|\blike\b)\s*(%[ur](?:@%r)?)(?![\w%@])/gi)) {
    const end = match.index + match[0].length
    const start = end - (match[1] as string).length
    yield foundIn(source, value, start, end, { fault: 'bare', text: text.slice(start, end) } as const)
  }
}
