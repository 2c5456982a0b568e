/** A mailbox limit below the message limit: the delivery program refuses to run. */

import type { PostfixInstance } from '@mailcfg/model'
import { type EffectiveNumber, numberOf, placeOfEither, servicesRunning } from '../../src/effective-numbers.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Inverted extends Found {
  readonly program: string
  readonly box: EffectiveNumber
  readonly message: EffectiveNumber
}

const PAIRS = [
  { program: 'local', limit: 'mailbox_size_limit' },
  { program: 'virtual', limit: 'virtual_mailbox_limit' },
] as const

export const rule = defineRule<'postfix', Inverted>({
  id: 'size-limits-inverted',
  summary: 'The limit of a mailbox must not be below the limit of a message.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<unknown>()
    for (const { program, limit } of PAIRS) {
      if (!isUsed(program, postfix)) continue
      for (const service of servicesRunning(program, postfix)) {
        const box = numberOf(limit, postfix, service)
        const message = numberOf('message_size_limit', postfix, service)
        // What a negative limit does is not known for each release.
        if (!box || !message || box.value <= 0 || message.value < 0) continue
        if (message.value > 0 && box.value > message.value) continue
        const place = placeOfEither(box, message)
        if (place === undefined || seen.has(place.setting)) continue
        seen.add(place.setting)
        yield { source: place.source, range: place.range, program, box, message }
      }
    }
  },
  describe({ program, box, message, source, range }) {
    const equal = box.value === message.value
    const isHere = ({ setting }: EffectiveNumber): boolean =>
      setting?.source === source && setting.value.range.start === range.start
    const other = [box, message].find((one) => one.setting && !isHere(one))?.setting
    const boxIsHere = isHere(box)
    const limit = message.value === 0 ? 'without limit' : `${message.value}`
    return {
      what: equal
        ? `${box.name} leaves no room for more than one message of the largest size.`
        : `${box.name} (${box.value}) is below message_size_limit (${limit}).`,
      why: equal
        ? `${program}(8) accepts the pair, but one large message fills a mailbox file, and the next one is returned.`
        : `${program}(8) stops with "${box.name} is smaller than message_size_limit", and all mail that it should deliver waits in the queue.`,
      ...(equal ? { severity: 'info', impact: 'rejects-mail' } : {}),
      ...(other ? { related: [{ source: other.source, range: other.name.range, message: 'the other limit' }] } : {}),
      help: `Set ${box.name} to 0 for no limit, or well above message_size_limit.`,
      fixes: boxIsHere && !equal ? [replaceFix('Write 0, which is no limit', 'review', source, range, '0')] : [],
    }
  },
})

/** Whether mail can reach the program: a server that hands everything to others never starts it. */
function isUsed(program: 'local' | 'virtual', postfix: PostfixInstance): boolean {
  const transport = postfix.value(`${program}_transport`)
  if (!transport.known && transport.setting) return false
  if (transport.setting && !new RegExp(`^${program}(?::|$)`).test(transport.text.trim())) return false
  if (program === 'virtual') return postfix.isSet('virtual_mailbox_domains') || postfix.isSet('virtual_mailbox_maps')
  const own = postfix.value('mydestination')
  return !own.known || own.text.trim() !== ''
}
