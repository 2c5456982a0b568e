/** Full-width and typographic dashes (and other look-alikes) in the columns of master.cf. */

import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import { isStrayOptions } from '@mailcfg/model'
import { characterName, LOOK_ALIKES, withoutLookAlikes } from '../../src/look-alikes.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'service', Found>({
  id: 'master-fullwidth-dash',
  summary: 'A full-width or long dash in a column of master.cf is not the "-" that stands for a default.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service)) return
    for (const column of SERVICE_COLUMNS) {
      const { range } = service[column]
      for (const match of source.slice(range).matchAll(LOOK_ALIKES)) {
        const start = range.start + match.index
        yield { source, range: { start, end: start + match[0].length } }
      }
    }
  },
  describe({ source, range }) {
    const text = source.slice(range)
    const plain = withoutLookAlikes(text).replace(/^-+$/, '-')
    return {
      what: `${characterName([...text][0] as string)} is not "${plain}" to master.cf.`,
      why: 'It comes from a word processor or an input method; master stops at it with a fatal error: no mail is received or sent.',
      fixes: [replaceFix(`Write ${plain}`, 'safe', source, range, plain)],
    }
  },
})
