/** The sender of notices of Dovecot that is no address. */

import { plainValue, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadAddress extends Found {
  readonly text: string
}

export const rule = defineRule<'dovecot', BadAddress>({
  id: 'dovecot-postmaster-address',
  summary: 'Postmaster_address is no mail address.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const { item, document } of ownSettings(dovecot, stack, 'postmaster_address')) {
      const text = plainValue(item)?.trim()
      if (text === undefined || isAddress(text)) continue
      const range = text === '' ? item.name.range : valueRange(item)
      yield { source: document.source, range, text }
    }
  },
  describe({ text }) {
    return text === ''
      ? {
          what: 'postmaster_address is empty.',
          why: 'The delivery agent and LMTP stop with "postmaster_address setting not given": all mail for the mailboxes stays in the queue.',
          help: 'Write an address, or delete the line: the default is postmaster at the domain of the user.',
          severity: 'error',
          impact: 'defers-mail',
        }
      : {
          what: `${text} is no mail address.`,
          why: 'When a mailbox is full or a Sieve script refuses a mail, the notice has no sender: the log says "Invalid postmaster_address - can\'t send rejection", and the mail stays in the queue.',
          help: 'Write it with its domain: postmaster@example.org.',
        }
  },
})

const ADDRESS = /^(?:[^<>,@]*<[^\s<>@,]+@[^\s<>,]*[^\s<>,.]>|(?:"[^"]*"|[^\s<>@,"]+)@[^\s<>,]*[^\s<>,.])$/

/** One address with its domain, a name before it or not, as dovecot-lda takes it; variables stand for anything. */
function isAddress(text: string): boolean {
  return ADDRESS.test(text) || (/%[{\w]/.test(text) && text.includes('@'))
}
