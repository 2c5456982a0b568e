/** A mech_list of which nothing is left to offer. */

import { type CyrusMechanism, cyrusMechanism } from '@mailcfg/knowledge'
import {
  assignmentOf,
  type ConfiguredServer,
  type CyrusWord,
  configuredServers,
  cyrusList,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  whereLoginsAreOn,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface NothingLeft extends Found {
  readonly words: readonly CyrusWord[]
  /** The options that take the known mechanisms away; `undefined` when none of the words is a mechanism. */
  readonly options: { readonly setting: ParameterSetting; readonly flags: readonly string[] } | undefined
  readonly logins: Found | undefined
}

/** What smtpd_sasl_security_options may demand of a mechanism (postconf(5)). */
const FLAGS = ['noplaintext', 'noactive', 'nodictionary', 'noanonymous', 'forward_secrecy', 'mutual_auth']

export const rule = defineRule<'stack', NothingLeft>({
  id: 'xfile-cyrus-no-mechanism-left',
  summary: 'No mechanism of mech_list can be offered by smtpd.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    for (const server of configuredServers(stack)) yield* nothingLeft(server)
  },
  describe({ words, options, logins }) {
    const names = words.map(({ text }) => text).join(' ')
    return {
      what: options
        ? `${options.setting.name.text} demands ${options.flags.join(' and ')}, which ${names} cannot give.`
        : `mech_list names no mechanism (${names}), so smtpd has nothing to offer.`,
      why: 'smtpd stops with "no SASL authentication mechanisms", and clients lose the connection.',
      help: options
        ? 'Write smtpd_sasl_security_options = noanonymous, and protect the passwords with smtpd_tls_auth_only = yes.'
        : 'Write mech_list: PLAIN LOGIN.',
      related: options
        ? [{ source: options.setting.source, range: options.setting.value.range, message: 'demanded here' }]
        : logins
          ? [{ ...logins, message: 'logins are on' }]
          : [],
    }
  },
})

function* nothingLeft(server: ConfiguredServer): Iterable<NothingLeft> {
  const words = cyrusList(server.conf, 'mech_list')
  const [first] = words
  const last = words[words.length - 1]
  // Words with commas or quotes have a rule of their own.
  if (first === undefined || last === undefined || words.some(({ text }) => /[,;"']/.test(text))) return
  const known = words.flatMap(({ text }) => cyrusMechanism(text) ?? [])
  const place = { source: first.source, range: { start: first.range.start, end: last.range.end } }
  const logins = whereLoginsAreOn(server)
  const key = assignmentOf(server.conf, 'mech_list')
  // That a word is no mechanism, another rule says; here, that nothing is left.
  if (known.length === 0 && key)
    yield { source: first.source, range: key.name.range, words, options: undefined, logins }
  else {
    const options = server.services.map((service) => takenAway(known, server.postfix, service)).find((o) => o)
    if (options) yield { ...place, words, options, logins }
  }
}

/** Noplaintext with nothing but plaintext mechanisms has a rule of its own too. */
function takenAway(
  known: readonly CyrusMechanism[],
  postfix: PostfixInstance,
  service: Service | undefined,
): NothingLeft['options'] {
  const name =
    postfix.isOn('smtpd_tls_auth_only', service) && postfix.isSet('smtpd_sasl_tls_security_options', service)
      ? 'smtpd_sasl_tls_security_options'
      : 'smtpd_sasl_security_options'
  const value = postfix.value(name, service)
  const flags = value.text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((flag) => FLAGS.includes(flag))
  const left = known.filter(({ securityFlags }) => flags.every((flag) => securityFlags.includes(flag)))
  if (!value.setting || !value.known || left.length > 0) return undefined
  if (flags.includes('noplaintext') && known.every(({ plaintext }) => plaintext)) return undefined
  const missing = flags.filter((flag) => known.some(({ securityFlags }) => !securityFlags.includes(flag)))
  return { setting: value.setting, flags: missing }
}
