/** A mynetworks that trusts everybody. */

import type { PostfixInstance, TableDocument } from '@mailcfg/model'
import { relayViews } from '../../src/relay.ts'
import { defineRule, type Found, foundIn, isTable } from '../../src/rule.ts'
import { isWorld, networksIn } from '../../src/trusted-networks.ts'

interface World extends Found {
  readonly text: string
  /** Whether a list lets mynetworks pass before its guard. */
  readonly used: boolean
  readonly row: Found | undefined
}

export const rule = defineRule<'parameter', World>({
  id: 'mynetworks-world',
  summary: '`mynetworks` holds every address, so everybody may relay.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['mynetworks'] },
  *check(setting, { postfix }) {
    for (const item of networksIn(setting, postfix)) {
      const document =
        item.kind === 'table' && item.table?.type === 'cidr' ? postfix?.member(item.table.name) : undefined
      const row = !item.negated && document && isTable(document) ? worldRow(document) : undefined
      if (!row && !isWorld(item)) continue
      const { start, end } = item.patternRange
      yield foundIn(setting.source, setting.value, start, end, { text: item.pattern, used: isUsed(postfix), row })
    }
  },
  describe: ({ text, used, row }) => ({
    what: `${text} in mynetworks trusts every host of the world.`,
    why: used
      ? 'permit_mynetworks lets each of them send to any address: the server is an open relay and will be on block lists within hours.'
      : 'No restriction list of this server asks for permit_mynetworks before its guard, so nothing is relayed yet; other features trust these hosts all the same.',
    help: 'List loopback and your own hosts only; let travelling users log in.',
    ...(row ? { related: [{ ...row, message: 'this row matches every address' }] } : {}),
    ...(used ? {} : { severity: 'warning', impact: 'insecure' }),
  }),
})

function worldRow(document: TableDocument): Found | undefined {
  for (const row of document.entries()) {
    if (row.used && row.kind === 'entry' && /^(?:0\.0\.0\.0\/0|(?:\[?::\]?)\/0)$/.test(row.key.text)) {
      return { source: document.source, range: row.key.range }
    }
  }
  return undefined
}

/** True also when the lists are not known: then the usual ones are likelier than none. */
function isUsed(postfix: PostfixInstance | undefined): boolean {
  const views = postfix ? relayViews(postfix) : []
  if (views.length === 0) return true
  return views.some((view) =>
    [view.relay, view.recipient].some((walked) =>
      walked.list.items.slice(0, walked.at).some(({ name }) => name === 'permit_mynetworks'),
    ),
  )
}
