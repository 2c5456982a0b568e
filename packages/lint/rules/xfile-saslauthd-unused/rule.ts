/** A saslauthd that is set up and that nobody asks. */

import { type CyrusWord, configuredServers, cyrusList, mechanismOf, saslauthdFiles } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Unused extends Found {
  readonly method: CyrusWord
}

export const rule = defineRule<'stack', Unused>({
  id: 'xfile-saslauthd-unused',
  summary: 'Saslauthd is set up, but smtpd has passwords checked by something else.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const servers = configuredServers(stack)
    const methods = servers.flatMap(({ conf }) => cyrusList(conf, 'pwcheck_method'))
    const [method] = methods
    // What is no method at all is misspelt, and may mean this one.
    if (method === undefined || !methods.every(({ text }) => OTHERS.includes(text.toLowerCase()))) return
    for (const file of saslauthdFiles(stack)) {
      const word = mechanismOf(file)
      if (word) yield { source: word.source, range: word.range, method }
    }
  },
  describe({ method }) {
    return {
      what: `smtpd does not ask saslauthd: passwords are checked by ${method.text}.`,
      why: 'Whatever is changed here has no effect on who may send, and restarting saslauthd has none either; after a change of smtpd.conf, reload Postfix.',
      help: 'Make the change where the passwords are checked, or stop the daemon if nothing else needs it.',
      related: [{ source: method.source, range: method.range, message: 'this is asked' }],
    }
  },
})

const OTHERS = ['auxprop', 'authdaemond']
