/** Rows of virtual_alias_maps that fit every domain, while the domains are taken from the same tables. */

import { parseTableList, type TableReference } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting, type PostfixInstance, type TableEntry } from '@mailcfg/model'
import { defineRule, type Found, foundIn, isTable } from '../../src/rule.ts'
import { withNested } from '../../src/table-references.ts'

interface CatchAll extends Found {
  /** Where main.cf names the table. */
  readonly named: Found
  readonly result: string
}

export const rule = defineRule<'postfix', CatchAll>({
  id: 'catch-all-for-every-domain',
  summary: 'An alias for every address makes every domain one of this server.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.setting('virtual_alias_maps')
    const domains = postfix.setting('virtual_alias_domains')
    if (!setting || isTemplated(setting.value.text)) return
    if (domains && !/^\$[{(]?virtual_alias_maps[})]?$/.test(domains.value.text.trim())) return
    for (const outer of parseTableList(setting.value.text).tables) {
      for (const table of withNested(outer)) yield* inTable(postfix, setting, table)
    }
  },
  describe({ named, result, source, range }) {
    const relays = /\$[({]?\d/.test(result)
    const apart = named.source !== source || named.range.start !== range.start
    return {
      what: 'This row fits every domain, so every domain is a virtual alias domain.',
      why: relays
        ? 'Without virtual_alias_domains Postfix looks up each domain in these tables. It takes mail for any domain from anybody, and sends it on: an open relay.'
        : `Without virtual_alias_domains Postfix looks up each domain in these tables. It takes mail for any domain from anybody; all of it, and what your users send, goes to ${result}.`,
      help: 'Set virtual_alias_domains to the domains that are meant, and write them into the pattern: /@example\\.org$/.',
      ...(relays ? { impact: 'open-relay' as const } : {}),
      ...(apart ? { related: [{ ...named, message: 'virtual_alias_maps names the table here' }] } : {}),
    }
  },
})

function* inTable(postfix: PostfixInstance, setting: ParameterSetting, table: TableReference): Iterable<CatchAll> {
  const { source, value } = setting
  const named = { source, range: value.rangeOf(table.start, table.end) }
  if (table.type === 'static') {
    const [content] = table.contents
    const result = content ? value.text.slice(content.start, content.end).trim() : ''
    if (result !== '') yield { ...named, named, result }
  }
  if (table.type !== 'pcre' && table.type !== 'regexp') return
  for (const { start, end } of table.contents) {
    const [, not, , text = '', flags = '', result = ''] =
      /^(!?)([^\w\s])(.*?)(?<!\\)\2([A-Za-z]*)\s+(\S.*)$/s.exec(value.text.slice(start, end)) ?? []
    const pattern = { text, flags, negated: not === '!' }
    if (result !== '' && fitsEveryDomain(pattern)) yield foundIn(source, value, start, end, { named, result })
  }
  const { text: path, known } = postfix.expand(table.name)
  const document = known && table.contents.length === 0 ? postfix.member(path) : undefined
  if (document === undefined || !isTable(document)) return
  for (const row of document.entries()) {
    if (!row.used || !isCatchAll(row)) continue
    yield { source: document.source, range: row.key.range, named, result: row.value.text }
    return
  }
}

function isCatchAll({ kind, pattern }: TableEntry): boolean {
  if (kind !== 'entry' || !pattern || pattern.depth > 0 || pattern.second) return false
  return fitsEveryDomain({ text: pattern.text, flags: pattern.flags?.text ?? '', negated: pattern.negated })
}

/** Domains that have little in common: no pattern that is meant for some fits them all. */
const DOMAINS = ['a.test', 'mail.example-7.org', 'xn--bcher-kva.de', 'x1.y2.z3.co.uk', 'q.io']

/** Whether a pattern fits the domain of any address; notation that the engines read differently is not judged. */
function fitsEveryDomain(pattern: { text: string; flags: string; negated: boolean }): boolean {
  const { text, flags, negated } = pattern
  if (/[xE]/.test(flags) || /\(\?|\[\[?[:.=]|\\[^.@$^+*/\\\-dswDSW]|\$\{|\$\(/.test(text)) return false
  try {
    const expression = new RegExp(text, flags.includes('i') ? '' : 'i')
    return DOMAINS.every((domain) => expression.test(domain) !== negated)
  } catch {
    return false
  }
}
