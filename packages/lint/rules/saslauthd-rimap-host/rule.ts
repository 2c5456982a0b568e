/** saslauthd that is to ask an IMAP server, and is not told which. */

import { assignmentOf, isTemplated } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

export const rule = defineRule<'document', Found>({
  id: 'saslauthd-rimap-host',
  summary: 'The daemon saslauthd is to ask an IMAP server that nobody names.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['saslauthd'] },
  *check(document) {
    if (!isAssignments(document) || document.problems.length > 0) return
    const value = (name: string): string => assignmentOf(document, name)?.decoded ?? ''
    const mechanism = assignmentOf(document, 'MECHANISMS') ?? assignmentOf(document, 'MECH')
    if (mechanism?.decoded.trim() !== 'rimap') return
    const flags = ['OPTIONS', 'PARAMS', 'FLAGS', 'DAEMONOPTS'].map(value).join(' ')
    if (value('MECH_OPTIONS').trim() !== '' || /(?:^|\s)-[OH]/.test(flags)) return
    if (isTemplated(flags) || /[$`]/.test(flags)) return
    yield { source: document.source, range: mechanism.value.range }
  },
  describe() {
    return {
      what: 'saslauthd is not told which IMAP server to ask.',
      why: 'The daemon ends with "no hostname specified"; Postfix finds no socket, and nobody can log in.',
      help: 'Write MECH_OPTIONS="127.0.0.1" on Debian, or FLAGS="-O 127.0.0.1" on Red Hat; add -r for logins with a domain.',
    }
  },
})
