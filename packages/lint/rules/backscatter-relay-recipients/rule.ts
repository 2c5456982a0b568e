/** Relay domains without a table of their recipients. */

import { parseTableReference } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import { hasTemplateLines, isBlank, type PostfixInstance } from '@mailcfg/model'
import { domainsIn } from '../../src/domain-lists.ts'
import { takesUnverified } from '../../src/recipient-checks.ts'
import { defineRule, type Found, foundIn, isTable } from '../../src/rule.ts'
import { usedRows } from '../../src/table-results.ts'

interface AnyRecipient extends Found {
  readonly text: string
  /** Whether the domains are known; else they stand in a table that was not seen. */
  readonly seen: boolean
}

export const rule = defineRule<'postfix', AnyRecipient>({
  id: 'backscatter-relay-recipients',
  summary: 'Without relay_recipient_maps every name in a relay domain is accepted.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.setting('relay_domains')
    if (!setting || !postfix.main || hasTemplateLines(postfix.main)) return
    const others = earlierClasses(postfix)
    for (const { text, start, end } of domainsIn(setting, postfix)) {
      if (others.has(text.toLowerCase())) continue
      const holds = holdsDomains(text, postfix)
      if (holds === false) continue
      if (!takesUnverified(postfix, (service) => isBlank(postfix, 'relay_recipient_maps', service))) return
      yield foundIn(setting.source, setting.value, start, end, { text, seen: holds === true })
      return
    }
  },
  describe: ({ text, seen }) => ({
    what: seen
      ? `Mail for any name in the relay domain${/[:/]/.test(text) ? 's of' : ''} ${text} is accepted.`
      : `If ${text} holds a domain, mail for any name in it is accepted.`,
    why: 'There is no relay_recipient_maps. The server behind refuses unknown names, and this one then sends bounces to senders that are mostly forged, which gets it onto block lists.',
    help: 'Set relay_recipient_maps to a table of the names that exist, or put reject_unverified_recipient behind reject_unauth_destination.',
    ...(seen ? {} : { severity: 'info' }),
  }),
})

/** Domains that trivial-rewrite finds in another class before it comes to relay_domains. */
function earlierClasses(postfix: PostfixInstance): ReadonlySet<string> {
  const names = ['mydestination', 'virtual_alias_domains', 'virtual_mailbox_domains']
  return new Set(
    names.flatMap((name) =>
      postfix
        .value(name)
        .text.toLowerCase()
        .split(/[\s,]+/),
    ),
  )
}

/** Whether an item stands for a domain; `undefined` for tables and files that were not seen. */
function holdsDomains(text: string, postfix: PostfixInstance): boolean | undefined {
  if (!/[:/{]/.test(text)) return /[a-z0-9]/i.test(text) && !/[*@#"'=]/.test(text)
  const table = parseTableReference(text)
  const inner = table.nested[0] ?? table
  // What fits every domain is the finding of another rule.
  if (inner.type === 'static' || inner.contents.length > 0) return inner.type !== 'static'
  const kind = tableType(inner.type)?.kind
  const document = kind === 'file-db' || kind === 'file-text' ? postfix.member(inner.name) : undefined
  if (document === undefined || !isTable(document)) return undefined
  return !usedRows(document)[Symbol.iterator]().next().done
}
