/** Passdb files that are included from a file that is not about authentication. */

import { baseName } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Misplaced extends Found {
  readonly path: string
  readonly file: string
}

export const rule = defineRule<'dovecot', Misplaced>({
  id: 'dovecot-include-misplaced',
  summary: 'A passdb is included from a file that is not about authentication.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const { item, document } of dovecot.items) {
      if (item.kind !== 'include' || stack.dovecotOf(document) !== dovecot) continue
      const file = baseName(document.source.uri)
      if (!/(?:^|\/)auth-[\w-]+\.conf\.ext$/.test(item.path.text) || !/^\d\d-(?!auth|local|custom|site)/.test(file))
        continue
      const { start } = item.range
      yield { source: document.source, range: { start, end: start + '!include'.length }, path: item.path.text, file }
    }
  },
  describe({ path, file }) {
    return {
      what: `${path} is included from ${file}, where nobody looks for it.`,
      why: 'It works by accident: 10-auth.conf may include another passdb, which is then asked first, and both count.',
      help: 'Move the line to 10-auth.conf, in place of the include of the accounts that you do not use.',
    }
  },
})
