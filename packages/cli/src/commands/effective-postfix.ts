/** The part of `mailcfg effective` that is about Postfix. */

import { NEWEST_POSTFIX, suggest } from '@mailcfg/knowledge'
import {
  type ConfigurationRefusal,
  type EffectiveConfiguration,
  type EffectiveView,
  effectiveConfiguration,
  effectiveView,
  type PostfixInstance,
  refusalPlace,
  refusalSentence,
} from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'
import { serviceNamed } from '../postfix-instance.ts'
import { oneLine } from '../report/display-text.ts'
import { complain, type EffectiveCommandOptions, type NameOf } from './effective-options.ts'

/** The values of a Postfix configuration; `undefined` when it is refused, which is said. */
export function postfixPart(
  postfix: PostfixInstance,
  names: readonly string[],
  options: EffectiveCommandOptions,
  release: string | undefined,
  nameOf: NameOf,
): EffectiveView | undefined {
  if (postfix.master === undefined) complain(`${nameOf(postfix.directory)}: no master.cf, so no parameters of services`)
  const configuration = compute(postfix, names, options)
  const refusals = configuration.parameters.flatMap(({ refusal }) => refusal ?? [])
  for (const refusal of [...configuration.refusals, ...refusals]) complain(refusalLine(refusal, nameOf))
  if (configuration.refusals.length > 0) return undefined
  // Somebody who asks for a value wants one: without a target the defaults are those of the newest release.
  return effectiveView(postfix, configuration, release ?? NEWEST_POSTFIX, nameOf)
}

function refusalLine(refusal: ConfigurationRefusal, nameOf: NameOf): string {
  const { file, line } = refusalPlace(refusal, nameOf)
  return `${file}:${line}: ${oneLine(refusalSentence(refusal))}`
}

function compute(
  postfix: PostfixInstance,
  names: readonly string[],
  { hostname, defaults, service: wanted }: EffectiveCommandOptions,
): EffectiveConfiguration {
  const service = wanted === undefined ? undefined : serviceNamed(wanted, postfix)
  const configuration = effectiveConfiguration(postfix, {
    ...(hostname === undefined ? {} : { host: { myhostname: hostname } }),
    ...(defaults || names.length > 0 ? { defaults: true } : {}),
    ...(service ? { service } : {}),
  })
  if (names.length > 0) return { ...configuration, parameters: pick(configuration, names), services: [], unused: [] }
  if (service === undefined) return configuration
  return { ...configuration, services: configuration.services.filter((one) => one.service === service) }
}

/** @throws UsageError for a name that is no parameter of this configuration. */
function pick({ parameters }: EffectiveConfiguration, names: readonly string[]): EffectiveConfiguration['parameters'] {
  const known = parameters.map(({ name }) => name)
  for (const name of names) {
    if (known.includes(name)) continue
    const near = suggest(name, known, 3)
    const hint = near.length === 0 ? '' : `; did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
    throw new UsageError(`"${name}" is no parameter here, and nothing that is set refers to it${hint}`)
  }
  return parameters.filter(({ name }) => names.includes(name))
}
