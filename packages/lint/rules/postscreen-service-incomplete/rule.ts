/** postscreen without the services that it hands clients and questions to. */

import type { Impact, Severity } from '@mailcfg/core'
import { hasTemplateLines, isWholeMaster, type PostfixInstance, realServices, type Service } from '@mailcfg/model'
import { postscreenServices } from '../../src/postscreen.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

type Part = 'smtpd' | 'dnsblog' | 'tlsproxy'

interface Missing extends Found {
  readonly part: Part
  readonly name: string
  /** Offset behind the entry of postscreen. */
  readonly behind: number
}

export const rule = defineRule<'postfix', Missing>({
  id: 'postscreen-service-incomplete',
  summary: 'A postscreen in master.cf needs smtpd of type pass, dnsblog and tlsproxy.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const [service] = postscreenServices(postfix)
    if (!postfix.master || !service || !isWholeMaster(postfix) || hasTemplateLines(postfix.master)) return
    const { source } = postfix.master
    for (const part of ['smtpd', 'dnsblog', 'tlsproxy'] as const) {
      const name = nameOf(postfix, part, service)
      if (name === undefined || isThere(postfix, part, name) || !isNeeded(postfix, part, service)) continue
      yield { source, range: service.command.range, part, name, behind: service.range.end }
    }
  },
  describe: ({ source, part, name, behind }) => ({
    ...WORDS[part],
    what:
      part === 'smtpd'
        ? `postscreen hands its clients to a service ${name} of type pass, which master.cf does not have.`
        : `postscreen needs a service ${name} of type unix, which master.cf does not have.`,
    fixes: [
      editFix(`Add the service ${name}`, 'safe', source, [
        { range: { start: behind, end: behind }, text: `\n${entryOf(part, name)}` },
      ]),
    ],
  }),
})

const WORDS: Readonly<Record<Part, { why: string; severity?: Severity; impact?: Impact }>> = {
  smtpd: {
    why: 'Clients that pass the tests are told "421 Service unavailable" one and all, so no mail comes in on port 25.',
  },
  dnsblog: {
    why: 'dnsblog asks the DNS lists for it. Without it postscreen logs a warning for each client, and nobody is refused for being listed.',
    severity: 'warning',
    impact: 'ignored',
  },
  tlsproxy: {
    why: 'tlsproxy does TLS for it. Clients that postscreen talks to itself are offered STARTTLS, and then told that TLS is not available.',
    severity: 'warning',
    impact: 'ignored',
  },
}

/** The name that postscreen connects to; `undefined` when that is not known. */
function nameOf(postfix: PostfixInstance, part: Part, service: Service): string | undefined {
  const { text, known } = postfix.value(`${part}_service_name`, service)
  return known && /^[\w-]+$/.test(text) ? text : undefined
}

function isThere(postfix: PostfixInstance, part: Part, name: string): boolean {
  const type = part === 'smtpd' ? 'pass' : 'unix'
  return realServices(postfix).some((entry) => entry.service.text === name && entry.type.text === type)
}

function isNeeded(postfix: PostfixInstance, part: Part, service: Service): boolean {
  if (part === 'smtpd') return true
  if (part === 'dnsblog') {
    const { text, known } = postfix.value('postscreen_dnsbl_sites', service)
    return known && text.trim() !== ''
  }
  const { text, known } = postfix.value('postscreen_tls_security_level', service)
  return known && /^(?:may|encrypt)$/i.test(text.trim())
}

function entryOf(part: Part, name: string): string {
  const type = part === 'smtpd' ? 'pass ' : 'unix '
  return `${name.padEnd(9)} ${type} -       -       n       -       0       ${part}`.replace(
    / 0 {7}smtpd$/,
    ' -       smtpd',
  )
}
