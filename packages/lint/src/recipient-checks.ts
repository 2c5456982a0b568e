/** What else than tables of recipients keeps mail for unknown users out. */

import { type PostfixInstance, type Service, smtpServers } from '@mailcfg/model'
import { listFor } from './restriction-lists.ts'

/** The smtpd services that take mail from other servers, by their own settings; `undefined` is main.cf by itself. */
export function mxServices(postfix: PostfixInstance): (Service | undefined)[] {
  return smtpServers(postfix).flatMap(({ service, port }) => (port === 'smtp' ? [service] : []))
}

const LISTS = ['smtpd_relay_restrictions', 'smtpd_recipient_restrictions']

/**
 * Whether a list of the service refuses unknown recipients by itself: it asks the server behind, or refuses whatever
 * it did not permit; so may a list that is not known.
 */
export function verifiesRecipients(postfix: PostfixInstance, service: Service | undefined): boolean {
  return LISTS.some((parameter) => {
    const list = listFor(postfix, parameter, service)
    if (list === undefined) return true
    return list.items.some(({ name, warnOnly }) => !warnOnly && /^(?:reject_unverified_recipient|reject)$/.test(name))
  })
}

/** Whether strangers reach a port on which nothing but the tables of recipients can refuse unknown users. */
export function takesUnverified(postfix: PostfixInstance, lacksTables: (service: Service | undefined) => boolean) {
  return mxServices(postfix).some((service) => lacksTables(service) && !verifiesRecipients(postfix, service))
}
