/** Keys of access tables that begin with a dot, where subdomains are looked up without one. */

import { foldKey, type TableDocument, type TableEntry } from '@mailcfg/model'
import { defineRule, type Found, isTable, replaceFix } from '../../src/rule.ts'
import { actionsOfUse, usesOf } from '../../src/table-uses.ts'

interface Dotted extends Found {
  readonly key: string
  readonly answer: string
}

const DOT = 46
/** More than are reported; the runner counts what is left out. */
const LIMIT = 1000
/** Restrictions that look up domains with their parents (access(5)). */
const BY_DOMAIN = /^check_(?:(?:reverse_)?client(?:_hostname)?|helo|sender|recipient|etrn)(?:_(?:a|mx|ns))?_access$/

export const rule = defineRule<'table', Dotted>({
  id: 'access-dot-domain-semantics',
  summary: 'A key such as .example.org matches nothing in an access table.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['access'] },
  *check(table, { postfix, document }) {
    if (!postfix || !isTable(document)) return
    const uses = usesOf(document, postfix)
    const asked = uses.every((use) => actionsOfUse(use) === 'access' && BY_DOMAIN.test(use.restriction ?? ''))
    const parents = postfix.value('parent_domain_matches_subdomains')
    if (uses.length === 0 || !asked || !parents.known) return
    if (!parents.text.split(/[\s,]+/).includes('smtpd_access_maps')) return
    const dotted = dottedRows(table)
    const covered = keysAmong(table, new Set(dotted.map((row) => foldKey(row.key.text.slice(1)))))
    for (const { key, value } of dotted) {
      // Both spellings side by side are a habit that does no harm.
      if (covered.has(foldKey(key.text.slice(1)))) continue
      yield { source: table.source, range: key.range, key: key.text, answer: value.text.split(/\s/, 1)[0] ?? '' }
    }
  },
  describe({ key, answer, source, range }) {
    const domain = key.slice(1)
    return {
      what: `${key} matches nothing in this table.`,
      why: `parent_domain_matches_subdomains holds smtpd_access_maps, as it does by default: for www.${domain} Postfix looks up ${domain}, without the dot. Nobody is ever answered ${answer}.`,
      help: `Write ${domain}, which stands for the domain and its subdomains.`,
      fixes: [replaceFix(`Write ${domain}`, 'review', source, range, domain)],
    }
  },
})

function dottedRows(table: TableDocument): TableEntry[] {
  const { rows, size } = table
  const found: TableEntry[] = []
  for (let index = 0; index < size && found.length < LIMIT; index++) {
    if (rows !== undefined && rows.bytes[rows.starts[index] as number] !== DOT) continue
    const row = table.entry(index)
    if (row.used && /^\.[\w-]+(?:\.[\w-]+)*$/.test(row.key.text)) found.push(row)
  }
  return found
}

/** Which of some keys the table has. */
function keysAmong(table: TableDocument, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let index = 0; index < table.size && wanted.size > 0; index++) {
    const key = foldKey(table.entry(index).key.text)
    if (wanted.has(key)) found.add(key)
  }
  return found
}
