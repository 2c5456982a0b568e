/** An include that finds no file. */

import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingInclude extends Found {
  readonly path: string
}

export const rule = defineRule<'dovecot', MissingInclude>({
  id: 'dovecot-include-missing',
  summary: 'An include matches no file.',
  severity: 'hint',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const { item, document } of dovecot.items) {
      if (item.kind !== 'include' || item.optional || item.path.text === '' || isTemplated(item.path.text)) continue
      if (stack.dovecotOf(document) !== dovecot) continue
      const { documents, seen } = dovecot.included(item, document)
      if (documents.length > 0 || !seen) continue
      yield { source: document.source, range: item.path.range, path: item.path.text }
    }
  },
  describe({ path }) {
    return {
      what: `No file that was seen matches ${path}.`,
      why: 'If there is none on the server either, doveconf stops with "No matches": Dovecot does not start.',
      help: 'Correct the path, or write !include_try if the file may be missing.',
    }
  },
})
