/** Commands, files, actions and transports in tables of virtual aliases, which hold addresses only. */

import { accessAction } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'

interface NoAddress extends Found {
  readonly text: string
  readonly kind: 'command' | 'file' | 'include' | 'action' | 'transport'
}

export const rule = defineRule<'table', NoAddress>({
  id: 'virtual-result-not-address',
  summary: 'Virtual aliases lead to addresses, not to commands or files.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    if (!isAskedBy(table, postfix, /^virtual_alias_maps$/)) return
    for (const { key, value } of usedRows(table)) {
      // A domain alone on the left makes it a virtual domain; its right side is never read.
      if (!key.text.includes('@') && !table.language.id.endsWith('cre-table') && key.text.includes('.')) continue
      for (const match of value.text.matchAll(/"[^"]*"|[^\s,]+/g)) {
        const kind = kindOf(match[0], value.text)
        if (kind === undefined) continue
        yield foundIn(table.source, value, match.index, match.index + match[0].length, { text: match[0], kind })
        break
      }
    }
  },
  describe: ({ text, kind }) => ({
    what:
      kind === 'action'
        ? `${text} is an action of access tables, not an address.`
        : `${text} is ${NAMES[kind]}, not an address.`,
    why: 'Virtual aliases are replaced by addresses and nothing else. Postfix takes the text for the name of a local user, whom nobody knows: the mail is returned.',
    help: {
      command: 'Let the alias lead to a local name, and give that one the command in /etc/aliases.',
      file: 'Let the alias lead to a local name, and give that one the file in /etc/aliases; mailboxes belong into virtual_mailbox_maps.',
      include: 'Write the addresses here, or lead to a local name with :include: in /etc/aliases.',
      action: 'Refuse addresses with check_recipient_access, or leave the row out.',
      transport: 'Transports belong into transport_maps.',
    }[kind],
  }),
})

const NAMES = { command: 'a command', file: 'a file', include: 'a list in a file', transport: 'a transport' } as const

function kindOf(word: string, whole: string): NoAddress['kind'] | undefined {
  const text = word.replace(/^"(.*)"$/, '$1')
  if (text.startsWith('|')) return 'command'
  if (/^\/[^@]*$/.test(text)) return 'file'
  if (/^:include:/i.test(text)) return 'include'
  if (/^(?:smtp|relay|lmtp|local|virtual|error|discard):/.test(text)) return 'transport'
  const isAction = /^(?:REJECT|DUNNO|DISCARD|HOLD|OK)$/.test(text) && accessAction(text) !== undefined
  return isAction && whole.startsWith(word) ? 'action' : undefined
}
