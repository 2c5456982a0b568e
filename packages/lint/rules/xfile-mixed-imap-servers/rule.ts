/** Courier and Dovecot on the same mailboxes. */

import {
  type AssignmentsDocument,
  assignmentOf,
  COURIER_SWITCHES,
  isSwitchedOn,
  protocolsOf,
  type Stack,
  wholeDovecot,
} from '@mailcfg/model'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Mixed extends Found {
  readonly name: string
  readonly location: PlacedSetting
}

export const rule = defineRule<'stack', Mixed>({
  id: 'xfile-mixed-imap-servers',
  summary: 'Courier and Dovecot both serve the same Maildirs.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const location = maildirOf(stack)
    if (location === undefined) return
    for (const document of stack.documents.values()) {
      const on = isAssignments(document) ? switchedOn(document) : undefined
      if (on) yield { source: document.source, range: on.range, name: on.name, location }
    }
  },
  describe({ name, location }) {
    return {
      what: `Courier (${name}) and Dovecot serve the same Maildirs.`,
      why: 'Each keeps subscriptions and the numbers of messages in files of its own: folders vanish for users who come by the other one, and mail programs fetch everything again.',
      help: 'Serve a mailbox by one of them, and convert its files when you change over.',
      related: [settingLabel(location, 'Dovecot has them here')],
    }
  },
})

function maildirOf(stack: Stack): PlacedSetting | undefined {
  const dovecot = wholeDovecot(stack)
  const protocols = dovecot && protocolsOf(dovecot, stack)
  if (!dovecot || !(protocols?.has('imap') || protocols?.has('pop3'))) return undefined
  const location = dovecot.setting('mail_location') ?? dovecot.setting('mail_driver')
  return location && /^maildir\b/i.test(location.item.decoded) ? location : undefined
}

function switchedOn(document: AssignmentsDocument) {
  for (const { name } of COURIER_SWITCHES) {
    const entry = assignmentOf(document, name)
    if (entry && isSwitchedOn(entry)) return { name, range: entry.name.range }
  }
  return undefined
}
