/** A table of aliases that answers each address with itself. */

import { assignmentOf, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Identity extends Found {
  readonly path: string
}

/** `SELECT x FROM … WHERE x = '%s'`, perhaps with a table in front of the column. */
const IDENTITY =
  /^select\s+(?:[\w`"]+\.)?[`"]?(\w+)[`"]?\s+from\s[^()]*\bwhere\s+(?:[\w`"]+\.)?[`"]?(\w+)[`"]?\s*=\s*'?%s'?(?:\s+and\s.*)?\s*;?$/is

export const rule = defineRule<'postfix', Identity>({
  id: 'identity-alias-map',
  summary: 'A table of aliases answers every address with the address itself.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* identities(postfix)
  },
  describe({ path }) {
    return {
      what: `${path} maps each mailbox to itself.`,
      why: 'That is needed only beside a catch-all (@domain), which would take the mail of real users else. Without one it costs a query per recipient and does nothing.',
      help: 'Delete the table from virtual_alias_maps unless a domain has a catch-all.',
    }
  },
})

function* identities(postfix: PostfixInstance): Iterable<Identity> {
  for (const { parameter, path, source, range } of postfix.tableUses) {
    const document = parameter === 'virtual_alias_maps' ? postfix.member(path) : undefined
    if (!document || !isAssignments(document)) continue
    const [, column, key] = IDENTITY.exec(assignmentOf(document, 'query')?.value.text ?? '') ?? []
    if (column !== undefined && column.toLowerCase() === key?.toLowerCase()) yield { source, range, path }
  }
}
