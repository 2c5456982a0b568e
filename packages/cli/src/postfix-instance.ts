/** Which Postfix configuration and which service of it a command is about. */

import { resolve } from 'node:path'
import { type PostfixInstance, type Service, serviceKey } from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'

/**
 * The configuration in a directory, or the only one below it.
 * @throws UsageError when there is none, or more than one.
 */
export function instanceAt(
  directory: string,
  instances: readonly PostfixInstance[],
  nameOf: (uri: string) => string,
): PostfixInstance {
  const withMain = instances.filter(({ main }) => main !== undefined)
  const own = withMain.find((postfix) => postfix.directory === resolve(directory))
  const [only, other] = withMain
  if (own) return own
  if (only === undefined) throw new UsageError(`${directory}: there is no main.cf`)
  if (other === undefined) return only
  const names = [...new Set(withMain.map((postfix) => nameOf(postfix.directory)))]
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const some = names.slice(0, MOST_NAMED).join(', ')
  throw new UsageError(`${directory}: there are several Postfix configurations; name one of ${some}${more}`)
}

/** Directories that a message lists. */
const MOST_NAMED = 8

/**
 * The service called `name/type`; of several entries the last one.
 * @throws UsageError when master.cf has no such service.
 */
export function serviceNamed(name: string, postfix: PostfixInstance): Service {
  const service = postfix.services.findLast((one) => serviceKey(one) === name)
  if (service) return service
  const known = [...new Set(postfix.services.map(serviceKey))]
  const hint = known.length === 0 ? 'no master.cf was found' : `it has ${known.join(', ')}`
  throw new UsageError(`--service ${name}: no such service in master.cf; ${hint}`)
}
