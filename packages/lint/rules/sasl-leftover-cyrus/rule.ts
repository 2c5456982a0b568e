/** A smtpd.conf of Cyrus SASL beside a Postfix that asks Dovecot. */

import { offersAuth, type ParameterSetting, type PostfixInstance, smtpdConfOf, smtpdServices } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

interface Leftover extends Found {
  readonly type: ParameterSetting
}

export const rule = defineRule<'stack', Leftover>({
  id: 'sasl-leftover-cyrus',
  summary: 'A smtpd.conf of Cyrus SASL has no effect, as Postfix asks Dovecot.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [postfix, ...others] = stack.postfix
    const type = postfix && others.length === 0 ? onlyDovecot(postfix) : undefined
    if (type === undefined) return
    for (const document of stack.documents.values()) {
      const place = atTop(smtpdConfOf(document))
      if (place) yield { ...place, type }
    }
  },
  describe({ type }) {
    return {
      what: 'Nobody reads this file: Postfix asks Dovecot about logins.',
      why: 'It is for Cyrus SASL. Mechanisms or databases that are changed here change nothing.',
      help: 'Delete it, or set smtpd_sasl_type = cyrus if Cyrus SASL is meant.',
      related: [{ source: type.source, range: type.range, message: 'Dovecot is chosen here' }],
    }
  },
})

/** The setting that chooses Dovecot, when every server with logins does. */
function onlyDovecot(postfix: PostfixInstance): ParameterSetting | undefined {
  if (postfix.main === undefined) return undefined
  const servers = postfix.master ? smtpdServices(postfix) : [undefined]
  const users = servers.filter((service) => offersAuth(postfix, service) !== false)
  const types = users.map((service) => postfix.value('smtpd_sasl_type', service))
  return types.every(({ text, known }) => known && text === 'dovecot') ? types[0]?.setting : undefined
}
