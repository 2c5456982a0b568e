/** A `#` behind the words of a service: master.cf has comments on lines of their own only. */

import type { SourceText } from '@mailcfg/core'
import { deliveryCommand, isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { daemonWords } from '../../src/services.ts'
import { moveCommentAbove } from '../../src/value-comments.ts'

interface InlineComment extends Found {
  readonly service: Service
}

export const rule = defineRule<'service', InlineComment>({
  id: 'master-inline-comment',
  summary: 'A `#` behind the command of a service is an argument of the command, not a comment.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (!isStrayOptions(service)) yield* comments(service, source)
  },
  describe({ source, range, service }) {
    const pipe = deliveryCommand(service).hasArgv
    return {
      what: `This is no comment: ${service.command.text} gets the words as arguments.`,
      why: pipe
        ? 'The command is started with all of them, "#" included. postconf says nothing.'
        : 'The daemon stops with "unexpected command-line argument" at every start, and options behind the words are not read. postconf says nothing.',
      fixes: [moveCommentAbove(source, service.range, range, 'safe')],
    }
  },
})

/** At most one comment per physical line: from the first word with `#` to the end of the line. */
function* comments(service: Service, source: SourceText): Iterable<InlineComment> {
  let last = -1
  const words = [{ text: service.command.text, range: service.command.range }, ...daemonWords(service)]
  for (const { text, range } of words) {
    const { line } = source.positionAt(range.start)
    if (!text.startsWith('#') || line === last) continue
    last = line
    const place = source.lineRange(line)
    const end = place.start + source.slice(place).trimEnd().length
    yield { source, range: { start: range.start, end }, service }
  }
}
