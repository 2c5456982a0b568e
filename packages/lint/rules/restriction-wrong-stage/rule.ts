/** Restrictions at a stage of the session at which smtpd does not know yet what they look at. */

import { restriction, restrictionList } from '@mailcfg/knowledge'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface WrongStage extends Found {
  readonly name: string
  readonly list: string
  readonly needs: string
  readonly because: 'never' | 'not-delayed' | 'one-recipient'
}

export const rule = defineRule<'postfix', WrongStage>({
  id: 'restriction-wrong-stage',
  summary: 'A restriction stands in a list in which it cannot work.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      const fact = restriction(item.name)
      const stage = restrictionList(list.parameter)?.stage
      if (fact?.stages === undefined || stage === undefined || item.bare || fact.notImplemented) continue
      const details = { name: item.name, list: list.parameter, needs: fact.needs }
      if (!fact.stages.includes(stage)) yield foundAt(place, { ...details, because: 'never' as const })
      else if (fact.stagesForOneRecipient?.includes(stage)) {
        yield foundAt(place, { ...details, because: 'one-recipient' as const })
      } else if (
        fact.stagesWhenDelayed?.includes(stage) &&
        postfix.isOn('smtpd_delay_reject', list.service) === false
      ) {
        yield foundAt(place, { ...details, because: 'not-delayed' as const })
      }
    }
  },
  describe({ name, list, needs, because }) {
    if (name === 'reject_multi_recipient_bounce') {
      return {
        what: `${name} does not work in ${list}.`,
        why: 'It counts the recipients, and knows all of them only from DATA on.',
        help: 'Move it to smtpd_data_restrictions.',
      }
    }
    const thing = needs === 'helo' ? 'HELO name' : needs
    if (because === 'one-recipient') {
      return {
        what: `In ${list}, ${name} works for messages with one recipient only.`,
        why: 'Behind DATA smtpd no longer knows which of several recipients to look at, and skips the check.',
        help: 'Move it to smtpd_recipient_restrictions.',
      }
    }
    return {
      what: `${name} cannot work in ${list}.`,
      why:
        because === 'not-delayed'
          ? `With smtpd_delay_reject = no the list runs before the client has told the ${thing}, so the check does nothing.`
          : `The ${thing} is not known there, so the check does nothing.`,
      help: `Move it to smtpd_${needs === 'helo' ? 'helo' : needs === 'sender' ? 'sender' : 'recipient'}_restrictions.`,
    }
  },
})
