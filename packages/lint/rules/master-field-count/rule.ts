/** Entries of master.cf with fewer than eight columns: no part of Postfix reads the file then. */

import type { Range } from '@mailcfg/core'
import { startsAsOptions } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingFields extends Found {
  readonly count: number
}

export const rule = defineRule<'problem', MissingFields>({
  id: 'master-field-count',
  summary: 'An entry of master.cf has eight columns; with fewer Postfix does not start.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['master.cf'] },
  *check({ code, range, line }, { document }) {
    const { source } = document
    const text = source.slice(range)
    if (code !== 'missing-fields' || startsAsOptions(text) || lineCause(document, line) !== undefined) return
    yield { source, range: firstLine(text, range), count: text.split(/\s+/).length }
  },
  describe({ count }) {
    return {
      what: `This entry has ${count} of eight columns.`,
      why: 'master stops here for a missing field, postconf with "bad field count": no mail is received or sent.',
      help: 'Write service, type, private, unprivileged, chroot, wakeup, maxproc and command; "-" stands for a default. Put # in front of a note.',
    }
  },
})

function firstLine(text: string, { start }: Range): Range {
  return { start, end: start + (text.split('\n')[0] as string).trimEnd().length }
}
