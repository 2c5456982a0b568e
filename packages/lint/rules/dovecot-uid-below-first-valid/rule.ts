/** Users whose number is outside the range that Dovecot accepts. */

import type { Label, SourceText } from '@mailcfg/core'
import { type DovecotInstance, type Stack, settledValue } from '@mailcfg/model'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { dovecotOwners } from '../../src/mail-owners.ts'
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
    for (const { source, range, kind, id: text } of dovecotOwners(dovecot, stack)) {
      // Zero is refused, or means nobody, by itself. A name has a number that nobody knows here.
      if (!/^[1-9]\d*$/.test(text) || !isOwn(source, dovecot, stack)) continue
      const one = { source, range, kind, id: Number(text) }
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

/** Whether the file belongs to this configuration, or to none, as files of queries do. */
function isOwn(source: SourceText, dovecot: DovecotInstance, stack: Stack): boolean {
  const document = stack.documents.get(source.uri)
  const owner = document && stack.dovecotOf(document)
  return owner === undefined ? stack.dovecot[0] === dovecot : owner === dovecot
}
