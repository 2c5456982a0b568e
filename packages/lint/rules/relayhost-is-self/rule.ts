/** A relay host that is this very machine. */

import { isLoopback, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Self extends Found {
  readonly host: string
}

export const rule = defineRule<'postfix', Self>({
  id: 'relayhost-is-self',
  summary: 'Relayhost is the machine itself, so mail goes round in a circle.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main) return
    const { text, known, setting } = postfix.value('relayhost')
    const [, host = '', port = 'smtp'] = /^(\[[^\]]+\]|[\w.-]+)(?::(\w+))?$/.exec(text.trim()) ?? []
    if (!known || !setting || host === '' || !listensOn(postfix, port)) return
    const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
    const own = postfix.value('myhostname')
    if (isLoopback(host) || (own.setting && own.known && bare === own.text.trim().toLowerCase()))
      yield { ...atValue(setting), host: bare }
  },
  describe({ host }) {
    return {
      what: `relayhost is this machine (${host}).`,
      why: 'Postfix sends every mail to itself, notices the circle, and gives it back with "mail loops back to myself".',
      help: 'Leave relayhost empty to deliver directly, or name the server of your provider.',
    }
  },
})

/** Whether Postfix itself answers on the port; without master.cf, on port 25 only. */
function listensOn(postfix: PostfixInstance, port: string): boolean {
  const smtp = port === 'smtp' || port === '25'
  if (!postfix.master) return smtp
  return postfix.services.some(({ service, type, command }) => {
    const own = service.text.slice(service.text.lastIndexOf(':') + 1)
    return (
      type.text === 'inet' &&
      /^(?:smtpd|postscreen)$/.test(command.text) &&
      (own === port || (smtp && /^(?:smtp|25)$/.test(own)))
    )
  })
}
