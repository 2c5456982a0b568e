/** Hover on a restriction: what it is, and what it comes to on this server. */

import { postfixPages, type RestrictionFact, restriction } from '@mailcfg/knowledge'
import type { PostfixInstance, Service } from '@mailcfg/model'
import { isRestrictionName } from '../names/restriction-words.ts'
import { shownValue } from '../shown-value.ts'
import { code, type HoverText, placeText, shownCode } from './markdown.ts'
import { parameterText } from './parameter.ts'

/** What is known of a restriction or restriction class in a list, as one service has it. */
export function restrictionText(
  postfix: PostfixInstance | undefined,
  name: string,
  service: Service | undefined,
): HoverText | undefined {
  if (postfix && isRestrictionName(postfix, name) === 'parameter') return parameterText(postfix, name, service)
  const fact = restriction(name)
  const page = fact && postfixPages(fact.name)[0]
  if (fact === undefined || page === undefined) return undefined
  return { page, here: postfix ? decisions(postfix, fact, service) : [] }
}

const DOMAINS = ['mydestination', 'virtual_alias_domains', 'virtual_mailbox_domains', 'relay_domains']

/** What the restriction decides here, as far as values tell that without a session. */
function decisions(postfix: PostfixInstance, fact: RestrictionFact, service: Service | undefined): string[] {
  const value = (name: string): string => {
    const { text, setting } = shownValue(postfix, name, service)
    const place = setting ? placeText(setting.source, setting.range) : 'default'
    return `${code(name)} = ${text === undefined ? 'known to the server only' : shownCode(text)} (${place})`
  }
  const withValues = (line: string, names: readonly string[]): string[] => [
    `- **Here**: ${line}`,
    ...names.map((name) => `- ${value(name)}`),
  ]
  switch (fact.permitsFor) {
    case 'networks':
      return withValues('lets these clients pass; of strangers it decides nothing', ['mynetworks'])
    case 'sasl':
      return withValues(
        postfix.isOn('smtpd_sasl_auth_enable', service) === false
          ? 'nobody can log in, so it decides nothing'
          : 'lets clients pass that have logged in; of strangers it decides nothing',
        ['smtpd_sasl_auth_enable'],
      )
    case 'all':
      return withValues('everybody passes, strangers too; what follows in the list is never reached', [])
    case 'auth-destination':
    case 'auth-destination-only':
      return withValues('lets everybody pass, strangers too, whose mail is for these domains', filled(postfix, DOMAINS))
    case 'mx-backup':
      return withValues('lets everybody pass, strangers too, whose mail is for a domain that this host is an MX of', [
        'permit_mx_backup_networks',
      ])
  }
  if (/^(?:reject|defer)_unauth_destination$/.test(fact.name)) {
    return withValues('strangers may send to these domains only', filled(postfix, DOMAINS))
  }
  const set = (fact.parameters ?? []).filter((name) => postfix.isSet(name, service))
  return set.slice(0, 6).map((name) => `- ${value(name)}`)
}

function filled(postfix: PostfixInstance, names: readonly string[]): string[] {
  return names.filter((name) => {
    const { text, known } = postfix.value(name)
    return !known || text.trim() !== ''
  })
}
