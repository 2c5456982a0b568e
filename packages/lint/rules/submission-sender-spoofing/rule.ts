/** Users who logged in may write in the name of anybody. */

import { hasTemplateLines, offersAuth, type PostfixInstance, type Service, smtpServers } from '@mailcfg/model'
import { listFor } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

export const rule = defineRule<'postfix', Found>({
  id: 'submission-sender-spoofing',
  summary: 'Users who logged in may use the sender address of anybody.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main && !hasTemplateLines(postfix.main)) yield* unique(spoofing(postfix))
  },
  describe: () => ({
    what: 'Users who log in may use any sender address.',
    why: 'Each of them, and whoever guesses one password, may write in the name of the others; nothing checks that the address belongs to the login.',
    help: 'Set smtpd_sender_login_maps, and begin smtpd_sender_restrictions with reject_authenticated_sender_login_mismatch.',
  }),
})

function* spoofing(postfix: PostfixInstance): Iterable<Found> {
  for (const { service } of smtpServers(postfix)) {
    const setting = postfix.setting('smtpd_sasl_auth_enable', service)
    if (setting && offersAuth(postfix, service) === true && isUnchecked(postfix, service)) yield atName(setting)
  }
}

const LISTS = ['client', 'helo', 'sender', 'relay', 'recipient', 'data', 'end_of_data']
const CHECK = /^reject_(?:authenticated_|known_)?sender_login_mismatch$/

/** Whether no list looks at sender and login; policy services, and access tables for senders, may do so too. */
function isUnchecked(postfix: PostfixInstance, service: Service | undefined): boolean {
  return LISTS.every((stage) => {
    const list = listFor(postfix, `smtpd_${stage}_restrictions`, service)
    return list?.items.every(({ name }) => !CHECK.test(name) && !/^check_(?:policy_service|sender_access)$/.test(name))
  })
}
