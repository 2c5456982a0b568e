/** Mechanisms that need the clear password, with a check that does not know it. */

import { assignmentOf, smtpdConfOf } from '@mailcfg/model'
import { impossibleMechanisms } from '../../src/cyrus.ts'
import { removeItemFix } from '../../src/list-edits.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Impossible extends Found {
  readonly name: string
  readonly method: string
  /** A plugin that may know the secrets is named. */
  readonly plugin: boolean
}

export const rule = defineRule<'document', Impossible>({
  id: 'cyrus-shared-secret-mech-impossible',
  summary: 'The mechanism needs stored clear passwords, which this check cannot give.',
  // A sasldb beside the daemon may hold them for some accounts.
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document) {
    const conf = smtpdConfOf(document)
    if (!conf) return
    const { words, methods } = impossibleMechanisms(conf)
    const plugin = assignmentOf(conf, 'auxprop_plugin') !== undefined
    for (const { source, range, text } of words) yield { source, range, name: text, method: methods.join(' '), plugin }
  },
  describe({ name, method, plugin, source, range }) {
    return {
      what: `${name} cannot work with ${method}.`,
      why: `The server must know the clear password (or a secret made from it) for ${name}; ${method} only says whether a given password is right. Clients that choose it fail, except for accounts that a sasldb beside it holds.`,
      ...(plugin ? { help: 'It works only for accounts that the auxprop plugin knows too.' } : {}),
      fixes: [removeItemFix(`Take ${name} out of mech_list`, 'safe', source, range)],
    }
  },
})
