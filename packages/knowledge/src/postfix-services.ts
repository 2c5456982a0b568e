/** Parameters named after a master.cf service, such as maildrop_destination_recipient_limit. */
import data from '../data/postfix/service-parameter-families.json' with { type: 'json' }
import { builtIn, type PostfixType, postfixParameter } from './postfix-parameters.ts'
import { existsIn } from './versions.ts'

/** One family of parameters, `<transport>` and a suffix. */
export interface ServiceParameterFamily {
  readonly pattern: string
  readonly suffix: string
  /** `$` and the name of the parameter that gives the default. */
  readonly defaultFrom: string
  readonly defaultParameter: string
  readonly type: PostfixType
  readonly since?: string
  /** Commands of master.cf whose services get the family. */
  readonly daemons: readonly string[]
  readonly readBy: readonly string[]
  readonly notes?: string
}

/** What a family needs to know of a master.cf entry. */
export interface ServiceName {
  readonly name: string
  readonly command: string
}

/** A name read as a member of a family. */
export interface ServiceParameter {
  readonly name: string
  /** The transport part of the name. */
  readonly service: string
  readonly suffix: string
  readonly family: ServiceParameterFamily
  readonly default: string
  /** `defined`: Postfix knows it; `no-service`: no such service; `other-command`: its command does not have the family. */
  readonly state: 'defined' | 'no-service' | 'other-command'
}

/** The 17 families. */
export function serviceParameterFamilies(): readonly ServiceParameterFamily[] {
  return data as readonly unknown[] as readonly ServiceParameterFamily[]
}

const read = (name: string, family: ServiceParameterFamily, services: readonly ServiceName[]): ServiceParameter => {
  const service = name.slice(0, -family.suffix.length)
  const entries = services.filter((entry) => entry.name === service)
  const known = postfixParameter(name)
  const defined = known !== undefined && builtIn(known)
  const registered = defined || entries.some((entry) => family.daemons.includes(entry.command))
  const state = registered ? 'defined' : entries.length > 0 ? 'other-command' : 'no-service'
  return { name, service, suffix: family.suffix, family, default: known?.default ?? family.defaultFrom, state }
}

const ranks = { defined: 0, 'other-command': 1, 'no-service': 2 }

/**
 * Reads a name as `<service><suffix>`; `services` are the entries of master.cf with the bare program name as command.
 * Several suffixes may fit (`a_destination_recipient_limit`): an existing service wins, then the longest suffix.
 * Undefined when no suffix fits or the name is an ordinary parameter (`default_recipient_limit`).
 */
export function postfixServiceParameter(name: string, services: Iterable<ServiceName>): ServiceParameter | undefined {
  const known = postfixParameter(name)
  if (known !== undefined && known.family === undefined) return undefined
  const entries = [...services]
  return serviceParameterFamilies()
    .filter(({ suffix }) => name.length > suffix.length && name.endsWith(suffix))
    .map((family) => read(name, family, entries))
    .sort((a, b) => ranks[a.state] - ranks[b.state] || b.suffix.length - a.suffix.length)[0]
}

/**
 * Name and default of every parameter that a release makes of the services of master.cf, in file order; of the newest
 * release when no version is given (pcf_register_service_parameters() of src/postconf/postconf_service.c).
 */
export function serviceParameters(services: Iterable<ServiceName>, version?: string): Map<string, string> {
  const families = serviceParameterFamilies().filter((family) => version === undefined || existsIn(family, version))
  const found = new Map<string, string>()
  for (const service of services) {
    for (const { suffix, daemons, defaultFrom } of families) {
      const name = `${service.name}${suffix}`
      if (!daemons.includes(service.command) || found.has(name)) continue
      const known = postfixParameter(name)
      if (known === undefined || !builtIn(known)) found.set(name, defaultFrom)
    }
  }
  return found
}
