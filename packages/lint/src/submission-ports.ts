/** Ports on which users hand in mail: 587 and 465 under all their names. */

import { endpointOf, isStrayOptions, portNumber, type Service } from '@mailcfg/model'

/** Whether the service is smtpd on a port for mail user agents. */
export function isSubmission(service: Service): boolean {
  if (isStrayOptions(service) || service.type.text !== 'inet' || service.command.text !== 'smtpd') return false
  const port = portNumber(endpointOf(service).port)
  return port === '587' || port === '465'
}
