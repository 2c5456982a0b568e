/** Values that smtpd ends at: those of its own parameters, and of those that all programs read (get_mail_conf_int() and kin). */

import { readBoolean, readNumber, readTime } from '@mailcfg/grammars'
import { existsIn, type PostfixParameter, postfixParameters } from '@mailcfg/knowledge'
import type { Server } from './server.ts'

/** The parameters whose values are of no use. */
export function valueFaults(server: Server): string[] {
  const { postfix, service } = server
  const { postfix: version } = postfix.versions
  return postfixParameters().flatMap((parameter) => {
    const { name, programs = [] } = parameter
    if (!programs.some((program) => program === 'smtpd' || program === '*')) return []
    if (!postfix.isSet(name, service) || server.isFilledIn(name)) return []
    const { text, known } = postfix.value(name, service)
    const isThere = version === undefined || existsIn(parameter, version)
    return known && isThere && !fits(parameter, text) ? [`${name} cannot be "${text}"`] : []
  })
}

function fits({ name, type, minLength = 0, min, max, values = [], ...rest }: PostfixParameter, value: string): boolean {
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  const problems =
    type === 'bool'
      ? readBoolean(value).problems
      : type === 'int' || type === 'long'
        ? readNumber(value, type, bounds).problems
        : type === 'time'
          ? readTime(value, rest.timeUnitDefault ?? 's', bounds).problems
          : []
  if (problems.some(({ fatal }) => fatal) || (type === 'string' && value.length < minLength)) return false
  return !name.endsWith('_tempfail_action') || values.some((one) => one.value === value.toLowerCase())
}
