/** Strings in zone files that are longer than a string of DNS can be. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { typeOf, zoneIn } from '../../src/zone-records.ts'

interface Long extends Found {
  readonly length: number
}

/** A string has its length in one byte (RFC 1035, section 3.3). */
const LONGEST = 255

export const rule = defineRule<'document', Long>({
  id: 'zone-text-too-long',
  summary: 'A string of a text record may not be longer than 255 characters.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    for (const record of zoneIn(document)?.records ?? []) {
      if (!/^(?:TXT|SPF)$/.test(typeOf(record))) continue
      for (const { text, range } of record.data) {
        if (text.length > LONGEST) yield { source: document.source, range, length: text.length }
      }
    }
  },
  describe({ length, source, range }) {
    const text = source.slice(range)
    const inner = text.startsWith('"') ? text.slice(1, -1) : text
    const pieces = inner.match(new RegExp(`.{1,${LONGEST}}`, 'gs')) ?? []
    return {
      what: `This string has ${length} characters; 255 are the most.`,
      why: 'The server refuses the zone ("text too long" or "ran out of space"). Long DKIM keys are written in several strings, which receivers put together.',
      // A cut in the middle of an escape would change the text.
      ...(inner.includes('\\')
        ? { help: 'Write several quoted strings one after the other.' }
        : {
            fixes: [
              replaceFix('Part it into strings', 'safe', source, range, pieces.map((piece) => `"${piece}"`).join(' ')),
            ],
          }),
    }
  },
})
