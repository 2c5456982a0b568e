/** Limits of the queue that contradict each other. */

import { type EffectiveNumber, numberOf, placeOfEither } from '../../src/effective-numbers.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Inverted extends Found {
  readonly less: EffectiveNumber
  readonly more: EffectiveNumber
  readonly wanted: number
}

export const rule = defineRule<'postfix', Inverted>({
  id: 'queue-limits-inverted',
  summary: 'One limit of the queue leaves too little for another one.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { name, above, factor, off } of PAIRS) {
      const less = numberOf(name, postfix)
      const more = numberOf(above, postfix)
      if (!less || !more || (off && (less.value <= 0 || more.value <= 0))) continue
      const wanted = Math.ceil(more.value * factor)
      const place = less.value < wanted ? placeOfEither(less, more) : undefined
      if (place) yield { source: place.source, range: place.range, less, more, wanted }
    }
  },
  describe({ less, more, wanted }) {
    const space = less.name === 'queue_minfree'
    const other = less.setting ? more.setting : undefined
    return {
      what: space
        ? `${less.name} (${less.value}) is less than one and a half times ${more.name} (${more.value}).`
        : `${less.name} (${less.value}) is below ${more.name} (${more.value}).`,
      why: space
        ? 'smtpd warns each time it starts: one large message may fill the disk, as it is checked for room before its size is known.'
        : 'The queue manager warns and raises the limit: each message in the active queue has one recipient at least.',
      ...(space ? { impact: 'defers-mail' as const } : {}),
      help: `Set ${less.name} to at least ${wanted}, or lower ${more.name}.`,
      ...(other ? { related: [{ ...atValue(other), message: 'the other limit' }] } : {}),
    }
  },
})

/** What must not be below how many times what; `off`: 0 means that there is no limit. */
const PAIRS = [
  { name: 'qmgr_message_recipient_limit', above: 'qmgr_message_active_limit', factor: 1, off: false },
  { name: 'queue_minfree', above: 'message_size_limit', factor: 1.5, off: true },
] as const
