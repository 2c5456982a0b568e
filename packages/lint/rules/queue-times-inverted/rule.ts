/** Times of the queue that contradict each other. */

import { type EffectiveNumber, numberOf, placeOfEither } from '../../src/effective-numbers.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { timeInWords } from '../../src/time-words.ts'

interface Inverted extends Found {
  readonly less: EffectiveNumber
  readonly more: EffectiveNumber
}

/** First the time that must not be above the second. */
const PAIRS = [
  ['bounce_queue_lifetime', 'maximal_queue_lifetime'],
  ['minimal_backoff_time', 'maximal_backoff_time'],
] as const

export const rule = defineRule<'postfix', Inverted>({
  id: 'queue-times-inverted',
  summary: 'Two times of the queue are the wrong way round.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const [lower, upper] of PAIRS) {
      const less = numberOf(lower, postfix)
      const more = numberOf(upper, postfix)
      if (!less || !more || less.value <= more.value) continue
      const place = placeOfEither(less, more)
      if (place) yield { source: place.source, range: place.range, less, more }
    }
  },
  describe({ less, more }) {
    const other = less.setting ? more.setting : undefined
    const backoff = less.name === 'minimal_backoff_time'
    return {
      what: `${less.name} (${timeInWords(less.value)}) is longer than ${more.name} (${timeInWords(more.value)}).`,
      why: backoff
        ? 'The longest wait between two attempts is then shorter than the shortest one, so the pauses do not grow as they should.'
        : 'A returned message would be tried longer than the message that it returns.',
      ...(other
        ? { related: [{ source: other.source, range: other.value.range, message: timeInWords(more.value) }] }
        : {}),
      help: `Set ${more.name} to at least ${timeInWords(less.value)}, or lower ${less.name}.`,
    }
  },
})
