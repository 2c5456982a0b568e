/** Actions that need an argument of a certain form, without it. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { rowsByResult } from '../../src/table-rows.ts'
import { actionsOf } from '../../src/table-uses.ts'

interface BadArgument extends Found {
  readonly action: string
  readonly argument: string
}

export const rule = defineRule<'table', BadArgument>({
  id: 'access-action-argument',
  summary: 'FILTER, REDIRECT, BCC and PREPEND need an argument.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    const actions = actionsOf(table, postfix)
    if (actions === undefined) return
    for (const row of rowsByResult(table, (word) => Object.hasOwn(FORMS, word.toUpperCase()))) {
      const { value, used } = table.entry(row)
      const match = /^(\S+)\s*([\s\S]*)$/.exec(value.text)
      const action = (match?.[1] ?? '').toUpperCase()
      const argument = match?.[2] ?? ''
      // There no argument helps; access-action-unavailable tells so.
      const pointless = actions === 'milter_header_checks' && action === 'PREPEND'
      if (!used || pointless || isFine(action, argument)) continue
      const start = argument === '' ? 0 : value.text.length - argument.length
      yield foundIn(table.source, value, start, value.text.length, { action, argument })
    }
  },
  describe({ action, argument }) {
    const form = FORMS[action] ?? ''
    return {
      what: argument === '' ? `${action} needs ${form}.` : `"${argument}" is not what ${action} needs: ${form}.`,
      why: 'Postfix logs a warning and lets the message pass as if there were no such row.',
      help: `Write ${EXAMPLES[action] ?? action}.`,
    }
  },
})

const FORMS: Readonly<Record<string, string>> = {
  FILTER: 'transport:destination',
  REDIRECT: 'an address with "@"',
  BCC: 'an address with "@"',
  PREPEND: 'a header, name and value',
}
const EXAMPLES: Readonly<Record<string, string>> = {
  FILTER: 'FILTER scan:[127.0.0.1]:10024',
  REDIRECT: 'REDIRECT somebody@example.com',
  BCC: 'BCC archive@example.com',
  PREPEND: 'PREPEND X-Checked: yes',
}

/** What smtpd and cleanup accept; a substitution may bring whatever is missing. */
function isFine(action: string, argument: string): boolean {
  if (argument.includes('$')) return true
  switch (action) {
    case 'FILTER':
      return argument.includes(':')
    case 'REDIRECT':
    case 'BCC':
      return argument.includes('@')
    case 'PREPEND':
      return argument !== ''
    default:
      return true
  }
}
