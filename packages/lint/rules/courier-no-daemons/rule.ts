/** authdaemonrc without a process that would answer, or without a module to ask. */

import { assignmentOf, isTemplated } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Idle extends Found {
  readonly name: string
  readonly missing: boolean
}

export const rule = defineRule<'document', Idle>({
  id: 'courier-no-daemons',
  summary: 'No process of authdaemond would answer, or none has a module to ask.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['authdaemonrc'] },
  *check(document) {
    if (!isAssignments(document) || isTemplated(document.source.text) || document.problems.length > 0) return
    const { source } = document
    const [first] = document.entries
    for (const name of ['daemons', 'authmodulelist']) {
      const entry = assignmentOf(document, name)
      const idle = name === 'daemons' ? /^\s*(?:0*|\D.*)$/ : /^\s*$/
      if (entry && idle.test(entry.decoded) && !entry.decoded.includes('$')) {
        yield { source, range: entry.value.text === '' ? entry.name.range : entry.value.range, name, missing: false }
      } else if (!entry && first && name === 'daemons') yield { source, range: first.name.range, name, missing: true }
    }
  },
  describe({ name, missing }) {
    const what = name === 'daemons' ? 'authdaemond starts no processes.' : 'authdaemond has no module to ask.'
    return {
      what: missing ? `There is no line "daemons=": ${what}` : what,
      why:
        name === 'daemons'
          ? 'Nobody answers on the socket: logins by IMAP, POP3 and, through Cyrus SASL, by SMTP hang and fail.'
          : 'Every user is unknown.',
      help: name === 'daemons' ? 'Write daemons=5.' : 'Name the module that knows the accounts, such as "authmysql".',
    }
  },
})
