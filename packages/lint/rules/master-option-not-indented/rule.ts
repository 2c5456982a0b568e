/** Option lines of master.cf that start in the first column: each is read as a service of its own. */

import { type Document, linesOf, startsAsOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface NotIndented extends Found {
  /** Name of the service above, which the options were meant for. */
  readonly service: string | undefined
}

export const rule = defineRule<'document', NotIndented>({
  id: 'master-option-not-indented',
  summary: 'Options of a service that are not indented are read as another service.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['master.cf'] },
  check: (document) => notIndented(document),
  describe({ source, range, service }) {
    return {
      what: service
        ? `This line belongs to ${service}, but without a blank in front it is read as another service.`
        : 'A line of options needs a service above it.',
      why: 'master and postconf stop at it with a fatal error: no mail is received or sent.',
      ...(service
        ? { fixes: [replaceFix('Indent the line', 'safe', source, { start: range.start, end: range.start }, '  ')] }
        : { help: 'Put the line of the service above it.' }),
    }
  },
})

function* notIndented(document: Document): Iterable<NotIndented> {
  const { source } = document
  let service: string | undefined
  for (const { logical } of linesOf(document)) {
    if (logical.kind !== 'entry') continue
    const text = source.slice(logical.range)
    const word = /^\S+/.exec(text)?.[0] ?? ''
    if (!startsAsOptions(text)) {
      service = word
      continue
    }
    const { start } = logical.range
    yield { source, range: { start, end: start + word.length }, service }
  }
}
