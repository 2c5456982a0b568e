/** Tables that keep smtpd from starting, or trivial-rewrite, without which smtpd answers nothing (dict_open()). */

import { existsIn, postfixParameters } from '@mailcfg/knowledge'
import { matchList, type Program } from './lists/match-list.ts'
import type { Server } from './server.ts'

/** Parameters that hold tables which the two open for their own look-ups. */
const TABLES = [
  'canonical_maps',
  'local_recipient_maps',
  'rbl_reply_maps',
  'recipient_canonical_maps',
  'relay_clientcerts',
  'relay_recipient_maps',
  'relocated_maps',
  'sender_canonical_maps',
  'sender_dependent_default_transport_maps',
  'sender_dependent_relayhost_maps',
  'smtpd_command_filter',
  'smtpd_discard_ehlo_keyword_address_maps',
  'smtpd_dns_reply_filter',
  'smtpd_reject_footer_maps',
  'smtpd_sender_login_maps',
  'transport_maps',
  'virtual_alias_maps',
  'virtual_mailbox_maps',
]

/** A table needs its type, and a name behind the colon. */
function isNamed(reference: string): boolean {
  return /^[^:]+:./s.test(reference)
}

/**
 * The tables that cannot be named as they are.
 * @param inRestrictions what stands behind the restrictions
 */
export function tableFaults(server: Server, inRestrictions: readonly string[]): string[] {
  const inMaps = TABLES.filter((parameter) => server.isKnown(parameter) && !server.isFilledIn(parameter)).flatMap(
    (parameter) =>
      server
        .items(parameter)
        .filter((item) => !isNamed(item))
        .map((item) => `${parameter} names ${item}, which is no type:table`),
  )
  const words = inRestrictions.filter((word) => /^[^{]*:/.test(word) && !isNamed(word))
  return [
    ...inMaps,
    ...words.map((word) => `a restriction names ${word}, which is no type:table`),
    ...listFaults(server),
  ]
}

/** Words with a colon in lists of domains and clients; the files that the lists name are read for them, too. */
function listFaults(server: Server): string[] {
  const { postfix } = server
  const { postfix: version } = postfix.versions
  return postfixParameters().flatMap((parameter) => {
    const { name, matchList: kind, programs = [] } = parameter
    const program = readerOf(programs)
    if (kind === undefined || program === undefined || name === 'smtpd_sasl_mechanism_filter') return []
    const isSet = postfix.isSet(name, program === 'smtpd' ? server.service : server.rewrite)
    if (!isSet || server.isFilledIn(name) || (version !== undefined && !existsIn(parameter, version))) return []
    return matchList(server, name, program).patterns.flatMap((pattern) =>
      pattern.kind === 'table' && !isNamed(pattern.table.reference)
        ? [`${name} holds ${pattern.table.reference}, which is no type:table`]
        : [],
    )
  })
}

/** Who opens a list; smtpd_sasl_mechanism_filter waits until somebody may log in. */
function readerOf(programs: readonly string[]): Program | undefined {
  if (programs.includes('smtpd') || programs.includes('*')) return 'smtpd'
  return programs.includes('trivial-rewrite') ? 'trivial-rewrite' : undefined
}
