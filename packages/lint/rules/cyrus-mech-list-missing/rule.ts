/** Every installed mechanism is offered, though the passwords can be checked for PLAIN and LOGIN only. */

import { assignmentOf, cyrusList, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Unlimited extends Found {
  readonly method: string
  readonly end: number
}

export const rule = defineRule<'document', Unlimited>({
  id: 'cyrus-mech-list-missing',
  summary: 'Mechanisms are offered that the password check cannot serve.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['smtpd.conf'] },
  *check(document, { stack }) {
    const conf = smtpdConfOf(document)
    if (!conf || assignmentOf(conf, 'mech_list') || isTemplated(conf.source.text) || isFiltered(stack.postfix)) return
    const methods = cyrusList(conf, 'pwcheck_method')
    const [first] = methods
    if (first === undefined || !methods.every(({ text }) => /^(?:saslauthd|authdaemond)$/i.test(text))) return
    const { end } = conf.source.lineRange(conf.source.positionAt(first.range.end).line)
    yield { source: first.source, range: first.range, method: first.text, end }
  },
  describe({ method, source, end }) {
    return {
      what: `Without mech_list more mechanisms are offered than ${method} can serve.`,
      why: `The library offers all that are installed, often CRAM-MD5 and DIGEST-MD5, and looks for their passwords in sasldb. Clients prefer them to PLAIN, and their logins fail.`,
      fixes: [
        editFix('Offer PLAIN and LOGIN', 'review', source, [
          { range: { start: end, end }, text: '\nmech_list: PLAIN LOGIN' },
        ]),
      ],
    }
  },
})

/** Whether Postfix itself takes mechanisms out of what the library offers. */
function isFiltered(postfix: readonly { isSet(name: string): boolean }[]): boolean {
  return postfix.some((instance) => instance.isSet('smtpd_sasl_mechanism_filter'))
}
