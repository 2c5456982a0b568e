/** Option lines of master.cf that start in the first column: each is read as a service of its own. */

import { Memo, type SourceText } from '@mailcfg/core'
import type { Line, LineTree } from '@mailcfg/grammars'
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

/** What the lines are, by their trees, which edits elsewhere leave alone. */
const kinds = new Memo<LineTree, 'options' | 'service' | 'none'>()

function kindOf(source: SourceText, line: Line): 'options' | 'service' | 'none' {
  return kinds.getOrInsertComputed(line.tree, () => {
    const { logical } = line
    return logical.kind !== 'entry' ? 'none' : startsAsOptions(source.slice(logical.range)) ? 'options' : 'service'
  })
}

function* notIndented(document: Document): Iterable<NotIndented> {
  const { source } = document
  let service: Line | undefined
  for (const line of linesOf(document)) {
    const kind = kindOf(source, line)
    if (kind === 'service') service = line
    if (kind !== 'options') continue
    const { start } = line.logical.range
    const end = start + firstWord(source, line).length
    yield { source, range: { start, end }, service: service && firstWord(source, service) }
  }
}

function firstWord(source: SourceText, { logical }: Line): string {
  return /^\S+/.exec(source.slice(logical.range))?.[0] ?? ''
}
