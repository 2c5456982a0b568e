/** Which services a setting of the SMTP or LMTP client reaches. */

import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'

/**
 * The services of master.cf for which a setting counts: the one that it is written for, or all that run the client of
 * its name. `undefined` stands for the client of a master.cf that was not seen.
 */
export function clientsOf({ name, service }: ParameterSetting, postfix: PostfixInstance): (Service | undefined)[] {
  if (service) return [service]
  if (postfix.master === undefined) return [undefined]
  const program = name.text.startsWith('lmtp_') ? 'lmtp' : 'smtp'
  const own = (client: Service) => postfix.setting(name.text, client)?.service === undefined
  return postfix.services.filter((client) => client.command.text === program && own(client))
}
