/** Logins that permit nothing. */

import {
  isTemplated,
  offersAuth,
  type ParameterSetting,
  type PostfixInstance,
  type SmtpServer,
  smtpServers,
} from '@mailcfg/model'
import { listFor } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

interface Unused extends Found {
  readonly setting: ParameterSetting
}

const LISTS = ['client', 'helo', 'sender', 'relay', 'recipient'].map((stage) => `smtpd_${stage}_restrictions`)

export const rule = defineRule<'postfix', Unused>({
  id: 'sasl-enabled-unused',
  summary: 'Users may log in, but a login gives them no right.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(smtpServers(postfix).flatMap((server) => unused(postfix, server)))
  },
  describe() {
    return {
      what: 'Users can log in here, but nothing permits them to send.',
      why: 'No restriction list has permit_sasl_authenticated, so a user who logged in is still told "Relay access denied".',
      help: 'Put permit_sasl_authenticated in front of reject_unauth_destination in smtpd_relay_restrictions.',
    }
  },
})

function unused(postfix: PostfixInstance, { service }: SmtpServer): Unused[] {
  const setting = postfix.setting('smtpd_sasl_auth_enable', service)
  if (!setting || offersAuth(postfix, service) !== true) return []
  const lists = LISTS.map((name) => listFor(postfix, name, service))
  const texts = LISTS.map((name) => postfix.value(name, service))
  // A table may answer permit_sasl_authenticated too.
  if (
    texts.some(({ text, known }) => !known || isTemplated(text) || /\bcheck_\w+_access\b|permit_sasl_auth/i.test(text))
  )
    return []
  if (
    lists.some((list) =>
      list?.items.some(({ name }) => name === 'permit_sasl_authenticated' || /^check_\w+_access$/.test(name)),
    )
  )
    return []
  return [{ ...atName(setting), setting }]
}
