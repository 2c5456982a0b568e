/** A `#` right behind other text: Dovecot cuts the line there, and warns that this may not be meant. */

import type { Line } from '@mailcfg/grammars'
import type { Document } from '@mailcfg/model'
import { isHashInSecret, valueWithHash } from '../../src/dovecot-hash.ts'
import { DOVECOT_LANGUAGES } from '../../src/dovecot-lines.ts'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface GluedHash extends Found {
  readonly document: Document
  readonly line: Line
}

export const rule = defineRule<'problem', GluedHash>({
  id: 'dovecot-hash-glued',
  summary: 'A # starts a comment even right behind a word, so the value is cut there.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check({ code, range, line }, { document }) {
    if (code !== 'ambiguous-hash' || isHashInSecret(document, line) || lineCause(document, line)) return
    yield { source: document.source, range, document, line }
  },
  describe({ source, range, document, line }) {
    const value = valueWithHash(document, line, range)
    return {
      what: 'Dovecot reads a comment from this # on.',
      why: 'What stands before it is the whole value; Dovecot only warns of an ambiguous # when it starts.',
      ...(value
        ? {
            fixes: [
              editFix('Put the value in quotes', 'review', source, [
                { range: { start: value.start, end: value.start }, text: '"' },
                { range: { start: value.end, end: value.end }, text: '"' },
              ]),
            ],
          }
        : { help: 'Put the value in double quotes if # belongs to it, or a blank before # if a comment is meant.' }),
    }
  },
})
