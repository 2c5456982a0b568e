/** `mailcfg effective`: shows the values of a Postfix configuration as Postfix computes them. */

import { NEWEST_POSTFIX, suggest } from '@mailcfg/knowledge'
import {
  type ConfigurationRefusal,
  type EffectiveConfiguration,
  effectiveConfiguration,
  type PostfixInstance,
} from '@mailcfg/model'
import { displayNames, loadProject, loadProjectFile, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { instanceAt, serviceNamed } from '../postfix-instance.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { oneLine } from '../report/display-text.ts'
import { effectiveJson } from '../report/effective-json.ts'
import { effectiveText } from '../report/effective-text.ts'
import { effectiveView, refusalPlace } from '../report/effective-view.ts'
import { refusalSentence } from '../report/refusal-words.ts'

/** The options of the command as commander hands them over. */
export interface EffectiveCommandOptions {
  readonly format: 'text' | 'json'
  readonly color: ColorWish
  readonly defaults?: true
  readonly service?: string
  readonly hostname?: string
  readonly config?: string
  readonly postfixVersion?: string
}

type NameOf = (uri: string) => string

/** Runs the command; values go to standard output, everything else to standard error. */
export async function effective(
  directory: string,
  names: readonly string[],
  options: EffectiveCommandOptions,
): Promise<number> {
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  const release = options.postfixVersion ?? config.postfixVersion
  const versions = release === undefined ? {} : { postfix: release }
  const { stacks } = await loadProject({ paths: [directory], cwd, config, versions })
  const nameOf = displayNames([directory], cwd)
  const instances = stacks.flatMap((stack) => stack.postfix)
  const postfix = instanceAt(directory, instances, nameOf)
  if (postfix.master === undefined) complain(`${nameOf(postfix.directory)}: no master.cf, so no parameters of services`)
  const configuration = compute(postfix, names, options)
  const refusals = configuration.parameters.flatMap(({ refusal }) => refusal ?? [])
  for (const refusal of [...configuration.refusals, ...refusals]) complain(refusalLine(refusal, nameOf))
  if (configuration.refusals.length > 0) return EXIT.failure
  // Somebody who asks for a value wants one: without a target the defaults are those of the newest release.
  const view = effectiveView(postfix, configuration, release ?? NEWEST_POSTFIX, nameOf)
  const style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  process.stdout.write(options.format === 'json' ? effectiveJson(view) : effectiveText(view, style))
  return EXIT.clean
}

function complain(text: string): void {
  process.stderr.write(`mailcfg: ${text}\n`)
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
