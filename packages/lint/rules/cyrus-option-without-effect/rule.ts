/** Options of smtpd.conf that a server does not read, or reads only together with another. */

import { cyrusOption } from '@mailcfg/knowledge'
import { assignmentOf, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Idle extends Found {
  readonly name: string
  readonly renamedTo: string | undefined
  readonly needs: string | undefined
}

/** Each is read only when the other is there, too. */
const TOGETHER: Readonly<Record<string, string>> = { sql_insert: 'sql_update', sql_update: 'sql_insert' }
const FOR_CLIENTS = new Set(['client_mech_list'])
const UNSUPPORTED = new Set(['plugin_list'])

export const rule = defineRule<'assignment', Idle>({
  id: 'cyrus-option-without-effect',
  summary: 'A server that uses Cyrus SASL does not read the option.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check({ name }, { document }) {
    const conf = smtpdConfOf(document)
    const option = conf && cyrusOption(name.text)
    // Files of other applications may be those of clients.
    if (!conf || !option || !/(?:^|[/_-])smtpd\.conf$/.test(conf.source.uri)) return
    const other = TOGETHER[option.name]
    const needs = other !== undefined && !assignmentOf(conf, other) ? other : undefined
    const idle = option.renamedTo ?? needs ?? (FOR_CLIENTS.has(option.name) || UNSUPPORTED.has(option.name))
    if (!idle) return
    yield { source: conf.source, range: name.range, name: option.name, renamedTo: option.renamedTo, needs }
  },
  describe({ name, renamedTo, needs, source, range }) {
    if (renamedTo !== undefined) {
      return {
        what: `${name} is the old name of ${renamedTo}.`,
        why: 'The plugin still reads it where the new name is missing, and says in the log that it is out of date.',
        fixes: [replaceFix(`Write ${renamedTo}`, 'review', source, range, renamedTo)],
      }
    }
    return {
      what: needs ? `${name} is read only together with ${needs}.` : `${name} has no effect here.`,
      why: needs
        ? 'With one of both the plugin can look passwords up, but neither store nor change them.'
        : FOR_CLIENTS.has(name)
          ? 'It is for programs that log in at other servers; smtpd offers what mech_list says.'
          : 'The library has given the option up.',
      help: needs ? `Add ${needs}, or delete the line.` : 'Delete the line.',
    }
  },
})
