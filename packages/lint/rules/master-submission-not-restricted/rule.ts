/** Ports for users that accept mail without a login. */

import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance, Service } from '@mailcfg/model'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isSubmission } from '../../src/submission-ports.ts'

interface Unrestricted extends Found {
  readonly service: Service
}

export const rule = defineRule<'postfix', Unrestricted>({
  id: 'master-submission-not-restricted',
  summary: 'A port for users refuses clients that have not logged in.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix) {
    const { master, main } = postfix
    if (!master || !main) return
    for (const service of postfix.services) {
      if (!isSubmission(service) || refusesStrangers(postfix, service)) continue
      yield { source: master.source, range: service.service.range, service }
    }
  },
  describe({ source, service }) {
    const set = service.overrides.some(({ name }) => name.text === 'smtpd_relay_restrictions')
    const end = service.range.end
    return {
      what: `${service.service.text} accepts mail from clients that have not logged in.`,
      why: 'It is a second entrance for mail from everywhere, without the checks of port 25 and with settings made for users.',
      ...(set
        ? { help: 'Let smtpd_relay_restrictions of this service end in permit_sasl_authenticated,reject.' }
        : {
            fixes: [
              replaceFix(
                'Refuse clients without a login',
                'review',
                source,
                { start: end, end },
                '\n  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject',
              ),
            ],
          }),
    }
  },
})

/** Lists that every message passes; each can refuse. */
const LISTS = [
  'smtpd_client_restrictions',
  'smtpd_helo_restrictions',
  'smtpd_sender_restrictions',
  'smtpd_relay_restrictions',
  'smtpd_recipient_restrictions',
  'smtpd_data_restrictions',
  'smtpd_end_of_data_restrictions',
]

/** Whether some list has an unconditional refusal, or cannot be judged. */
function refusesStrangers(postfix: PostfixInstance, service: Service): boolean {
  const classes = postfix.value('smtpd_restriction_classes').text.split(/[\s,]+/)
  return LISTS.some((list) => {
    const { text, known, setting } = postfix.value(list, service)
    // No default refuses everyone.
    if (setting === undefined) return false
    // Who sends no HELO passes that list.
    if (list === 'smtpd_helo_restrictions' && postfix.isOn('smtpd_helo_required', service) === false) return false
    if (!known) return true
    return text
      .split(/[\s,]+/)
      .some((word) => refuses(word) || (classes.includes(word) && isFinal(postfix, word, service)))
  })
}

function isFinal(postfix: PostfixInstance, name: string, service: Service): boolean {
  const { text, known, setting } = postfix.value(name, service)
  return (setting !== undefined && !known) || text.split(/[\s,]+/).some(refuses)
}

/** `reject` and its like, a table that refuses everyone, and a policy server, which may do anything. */
function refuses(word: string): boolean {
  const name = word.toLowerCase()
  if (/^static:.*(?:reject|[45]\d\d)/i.test(word)) return true
  return (restriction(name) !== undefined && /^(?:reject|defer)$/.test(name)) || name === 'check_policy_service'
}
