/** Courier logs passwords. */

import { COURIER_SHELL } from '../../src/courier-files.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'assignment', Found>({
  id: 'courier-debug-passwords',
  summary: 'DEBUG_LOGIN=2 writes passwords into the log.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['DEBUG_LOGIN'], languages: COURIER_SHELL },
  *check({ value, decoded }, { document }) {
    if (decoded.trim() === '2') yield { source: document.source, range: value.range }
  },
  describe({ source, range }) {
    return {
      what: 'Courier writes all passwords into the log.',
      why: 'The log is read, kept and copied by more people and programs than the accounts are.',
      help: '1 logs the same without passwords.',
      fixes: [replaceFix('Switch it off', 'review', source, range, source.slice(range).replace('2', '0'))],
    }
  },
})
