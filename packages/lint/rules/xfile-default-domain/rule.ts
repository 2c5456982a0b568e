/** Programs that complete a login without domain in different ways. */

import {
  assignmentOf,
  type DovecotInstance,
  isTemplated,
  offersAuth,
  type PostfixInstance,
  plainValue,
  type Service,
  type Stack,
  smtpdServices,
  valueRange,
} from '@mailcfg/model'
import { COURIER_SQL } from '../../src/courier-files.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface DefaultDomain extends Found {
  readonly domain: string
  readonly program: string
}

interface Differs extends DefaultDomain {
  readonly other: DefaultDomain
}

export const rule = defineRule<'stack', Differs>({
  id: 'xfile-default-domain',
  summary: 'Programs of the same server complete logins with different domains.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [first, ...rest] = [
      ...stack.dovecot.flatMap(ofDovecot),
      ...ofCourier(stack),
      ...stack.postfix.flatMap(ofPostfix),
    ].filter(({ domain }) => domain !== '' && !isTemplated(domain))
    for (const one of rest) {
      if (first && one.program !== first.program && one.domain.toLowerCase() !== first.domain.toLowerCase())
        yield { ...one, other: first }
    }
  },
  describe({ domain, program, other }) {
    return {
      what: `${program} completes logins with ${domain}, ${other.program} with ${other.domain}.`,
      why: 'A user who types the name without domain is another one in each program: the login works by IMAP and not by SMTP, or the reverse.',
      help: 'Write the same domain in both, or let users type the whole address and leave both out.',
      related: [{ source: other.source, range: other.range, message: `the domain of ${other.program}` }],
    }
  },
})

function ofDovecot(dovecot: DovecotInstance): DefaultDomain[] {
  const placed = dovecot.setting('auth_default_domain') ?? dovecot.setting('auth_default_realm')
  const domain = placed && plainValue(placed.item)
  if (placed === undefined || domain === undefined) return []
  return [{ source: placed.document.source, range: valueRange(placed.item), domain, program: 'Dovecot' }]
}

function ofCourier(stack: Stack): DefaultDomain[] {
  return [...stack.documents.values()].flatMap((document) => {
    if (!isAssignments(document) || !COURIER_SQL.includes(document.language.id)) return []
    const entry = assignmentOf(document, 'DEFAULT_DOMAIN')
    const domain = /^\S+/.exec(entry?.value.text ?? '')?.[0]
    if (entry === undefined || domain === undefined) return []
    return [foundIn(document.source, entry.value, 0, domain.length, { domain, program: 'courier-authlib' })]
  })
}

/** Dovecot does not look at smtpd_sasl_local_domain, Cyrus SASL does. */
function ofPostfix(postfix: PostfixInstance): DefaultDomain[] {
  const services: readonly (Service | undefined)[] = postfix.master ? smtpdServices(postfix) : [undefined]
  const [user] = services.filter((service) => offersAuth(postfix, service) === true)
  if (offersAuth(postfix, user) !== true) return []
  const type = postfix.value('smtpd_sasl_type', user)
  const { text, known, setting } = postfix.value('smtpd_sasl_local_domain', user)
  if (!setting || !known || !type.known || type.text === 'dovecot') return []
  return [{ source: setting.source, range: setting.value.range, domain: text.trim(), program: 'Postfix' }]
}
