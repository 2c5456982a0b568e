/** Passwords are checked by a saslauthd that is not started. */

import { assignmentOf, type CyrusWord, configuredServers, methodOf, saslauthdFiles } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Off extends Found {
  readonly word: CyrusWord
}

export const rule = defineRule<'stack', Off>({
  id: 'xfile-saslauthd-off',
  summary: 'Passwords are checked by saslauthd, which is not to be started.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const files = saslauthdFiles(stack)
    const switches = files.map((file) => assignmentOf(file, 'START'))
    if (!switches.every((entry) => entry?.decoded.trim() === 'no')) return
    const [file, entry] = [files[0], switches[0]]
    const word = configuredServers(stack).flatMap(({ conf }) => methodOf(conf, 'saslauthd') ?? [])[0]
    if (file && entry && word) yield { source: file.source, range: entry.value.range, word }
  },
  describe({ word, source, range }) {
    return {
      what: 'saslauthd is not started, but smtpd has passwords checked by it.',
      why: 'The log says "cannot connect to saslauthd server", and every login fails. Releases of Debian that start services by systemd alone do not read START any more.',
      related: [{ source: word.source, range: word.range, message: 'saslauthd is asked here' }],
      fixes: [replaceFix('Write yes', 'review', source, range, 'yes')],
    }
  },
})
