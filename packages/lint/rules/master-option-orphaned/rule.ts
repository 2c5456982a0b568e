/** Options below a service that is commented out: they change the service above it instead. */

import type { Range, SourceText } from '@mailcfg/core'
import { isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Orphaned extends Found {
  /** The commented-out service, and the live one that gets its options. */
  readonly comment: Range
  readonly name: string
  readonly service: string
  readonly hash: Range
}

export const rule = defineRule<'service', Orphaned>({
  id: 'master-option-orphaned',
  summary: 'Options below a service that is commented out change the service above it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (!isStrayOptions(service)) yield* orphans(service, source)
  },
  describe({ source, name, service, comment, hash }) {
    return {
      what: `The line of ${name} is commented out, so this option is set for ${service}.`,
      why: `A comment does not end an entry: ${service} runs with settings that were meant for ${name}.`,
      help: `Comment the options of ${name} out as well, or take the # away from its line.`,
      related: [{ source, range: comment, message: 'commented out here' }],
      fixes: [replaceFix(`Switch ${name} on`, 'review', source, hash, '')],
    }
  },
})

const SERVICE_COMMENT =
  /^([ \t]*#+[ \t]*)([\w.:[\]-]+)[ \t]+(?:inet|unix|fifo|pass|unix-dgram)[ \t]+[yn-][ \t]+[yn-][ \t]+[yn-][ \t]+\S+[ \t]+\S+[ \t]+[\w-]+/

/** The first option behind each commented-out service inside an entry. */
function* orphans(service: Service, source: SourceText): Iterable<Orphaned> {
  const { range } = service.line.logical
  let open: { comment: Range; name: string; hash: Range } | undefined
  for (let line = source.positionAt(range.start).line + 1; line < source.lineCount; line++) {
    const place = source.lineRange(line)
    if (place.start >= range.end) return
    const text = source.slice(place)
    const match = SERVICE_COMMENT.exec(text)
    if (match) {
      const start = place.start + (match[1] as string).length
      const comment = { start, end: place.start + text.trimEnd().length }
      open = { comment, name: match[2] as string, hash: { start: place.start, end: start } }
      continue
    }
    const option = open && /^[ \t]+(-o\s*\S+)/.exec(text)
    if (!open || !option) continue
    const start = place.start + text.indexOf('-')
    yield {
      source,
      range: { start, end: start + (option[1] as string).length },
      service: service.service.text,
      ...open,
    }
    open = undefined
  }
}
