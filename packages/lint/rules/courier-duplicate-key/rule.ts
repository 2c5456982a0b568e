/** Keys of Courier's files that are set twice. */

import type { CourierFormat } from '@mailcfg/knowledge'
import { type Assignment, assignmentOf, isTemplated } from '@mailcfg/model'
import { COURIER_SHELL, COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments, removeLinesFix } from '../../src/rule.ts'

interface Overruled extends Found {
  readonly entry: Assignment
  readonly counts: Assignment
  readonly first: boolean
}

const LANGUAGES: readonly (CourierFormat | string)[] = [...COURIER_SQL, 'authldaprc', ...COURIER_SHELL]

export const rule = defineRule<'document', Overruled>({
  id: 'courier-duplicate-key',
  summary: 'A key is set twice in a file of Courier; only one of the two counts.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: LANGUAGES },
  *check(document) {
    if (!isAssignments(document) || isTemplated(document.source.text)) return
    for (const entry of document.entries) {
      const counts = assignmentOf(document, entry.name.text)
      // What the shell puts together, as in A="$A more", uses both.
      if (!counts || counts === entry || counts.value.text.includes('$') || entry.value.text === counts.value.text)
        continue
      const first = document.language.names?.counts === 'first'
      yield { source: document.source, range: entry.name.range, entry, counts, first }
    }
  },
  describe({ entry, counts, first, source }) {
    return {
      what: `${entry.name.text} is set twice; this one has no effect.`,
      why: first
        ? 'Courier takes the first line with the key: a line that was added at the end changes nothing.'
        : 'The file is read as a shell script, where the last line with the key counts.',
      related: [{ source, range: counts.name.range, message: 'this one counts' }],
      fixes: [removeLinesFix('Delete the line', 'review', source, entry.range)],
    }
  },
})
