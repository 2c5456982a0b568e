/** Users whose number is outside the range that Dovecot accepts. */

import type { Label } from '@mailcfg/core'
import type { DovecotInstance, Placed, Stack } from '@mailcfg/model'
import { plainValue, sectionOf, valueRange, wordsOf } from '../../src/dovecot-settings.ts'
import { settingLabel, settledValue } from '../../src/dovecot-whole.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OutOfRange extends Found {
  readonly id: number
  readonly kind: 'uid' | 'gid'
  readonly bound: number
  readonly low: boolean
  readonly related: readonly Label[]
}

export const rule = defineRule<'dovecot', OutOfRange>({
  id: 'dovecot-uid-below-first-valid',
  summary: 'The user or group of the mail is outside the numbers that Dovecot accepts.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const one of ids(dovecot)) {
      const [first, last] = ['first', 'last'].map((end) => bound(dovecot, stack, `${end}_valid_${one.kind}`))
      if (first && one.id < first.value) yield { ...one, bound: first.value, low: true, related: first.related }
      else if (last && last.value > 0 && one.id > last.value)
        yield { ...one, bound: last.value, low: false, related: last.related }
    }
  },
  describe({ id, kind, bound, low, related }) {
    const name = `${low ? 'first' : 'last'}_valid_${kind}`
    return {
      what: `${kind === 'uid' ? 'User' : 'Group'} ${id} is ${low ? 'below' : 'above'} ${name} (${bound}).`,
      why: 'doveconf does not compare them. Each login and each delivery ends with "Mail access for users with UID … not permitted", and mail stays in the queue.',
      help: `Set ${name} = ${id}, or give the mail to a user of its own within the range.`,
      related,
    }
  },
})

function bound(dovecot: DovecotInstance, stack: Stack, name: string): { value: number; related: Label[] } | undefined {
  const settled = settledValue(dovecot, stack, name)
  if (settled === undefined || !/^\d+$/.test(settled.text)) return undefined
  return {
    value: Number(settled.text),
    related: settled.setting ? [settingLabel(settled.setting, 'the bound')] : [],
  }
}

/** The numbers of mail_uid and mail_gid, and those of static userdbs. Zero is refused, or means nobody, by itself. */
function* ids(dovecot: DovecotInstance): Iterable<Found & Pick<OutOfRange, 'id' | 'kind'>> {
  for (const kind of ['uid', 'gid'] as const) {
    const placed = dovecot.setting(`mail_${kind}`)
    const text = placed && plainValue(placed.item)
    if (placed && text !== undefined && /^[1-9]\d*$/.test(text))
      yield { source: placed.document.source, range: valueRange(placed.item), id: Number(text), kind }
  }
  for (const placed of dovecot.settings) {
    if (placed.item.name.text !== 'args' || !isStatic(dovecot, placed)) continue
    for (const { text, range } of wordsOf(placed.item)) {
      const [, kind, digits] = /^(uid|gid)=([1-9]\d*)$/.exec(text) ?? []
      if (digits === undefined) continue
      const at = { start: range.start + 4, end: range.end }
      yield { source: placed.document.source, range: at, id: Number(digits), kind: kind as 'uid' | 'gid' }
    }
  }
}

function isStatic(dovecot: DovecotInstance, placed: Placed): boolean {
  const section = sectionOf(placed)
  return section?.type.text === 'userdb' && dovecot.settingOf(section, 'driver')?.decoded === 'static'
}
