/** `mailcfg effective`: shows the values of a Postfix configuration as Postfix computes them. */

import { resolve } from 'node:path'
import type { SourceText } from '@mailcfg/core'
import { NEWEST_POSTFIX } from '@mailcfg/knowledge'
import {
  type ConfigurationRefusal,
  effectiveConfiguration,
  type PostfixInstance,
  type Service,
  secretRanges,
  serviceKey,
} from '@mailcfg/model'
import { displayNames, loadProject, loadProjectFile, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { type EffectiveView, effectiveJson, effectiveText } from '../report/effective.ts'
import { hideSecrets } from '../report/mask.ts'

/** Directories named when the one given holds several configurations. */
const NAMES_SHOWN = 5

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

/** Runs the command. */
export async function effective(directory: string, options: EffectiveCommandOptions): Promise<number> {
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  // Somebody who asks for a value wants one: without a target the defaults are those of the newest release.
  const release = options.postfixVersion ?? config.postfixVersion ?? NEWEST_POSTFIX
  const { stacks } = await loadProject({ paths: [directory], cwd, config, versions: { postfix: release } })
  const nameOf = displayNames([directory], cwd)
  const postfix = instanceAt(
    directory,
    stacks.flatMap((stack) => stack.postfix),
    nameOf,
  )
  const service = options.service === undefined ? undefined : serviceNamed(options.service, postfix)
  const configuration = effectiveConfiguration(postfix, {
    ...(options.hostname === undefined ? {} : { host: { myhostname: options.hostname } }),
    ...(options.defaults ? { defaults: true } : {}),
    ...(service ? { service } : {}),
  })
  const hide = hider(postfix)
  const refusals = [...configuration.refusals, ...configuration.parameters.flatMap(({ refusal }) => refusal ?? [])]
  for (const refusal of refusals) process.stderr.write(`mailcfg: ${refusalText(refusal, nameOf)}\n`)
  if (configuration.refusals.length > 0) return EXIT.failure
  const view: EffectiveView = { configuration, release, service, placeOf: (at) => placeOf(at, nameOf), hide }
  const style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  process.stdout.write(options.format === 'json' ? effectiveJson(view) : effectiveText(view, style))
  return refusals.length > 0 ? EXIT.failure : EXIT.clean
}

/** The configuration in a directory, or the only one below it. */
function instanceAt(
  directory: string,
  instances: readonly PostfixInstance[],
  nameOf: (uri: string) => string,
): PostfixInstance {
  const withMain = instances.filter(({ main }) => main !== undefined)
  const own = withMain.find((postfix) => postfix.directory === resolve(directory))
  const [only, other] = withMain
  if (own) return own
  if (only === undefined) throw new UsageError(`${directory}: no main.cf in this directory`)
  if (other === undefined) return only
  const names = [...new Set(withMain.map((postfix) => nameOf(postfix.directory)))]
  const shown = `${names.slice(0, NAMES_SHOWN).join(', ')}${names.length > NAMES_SHOWN ? ', …' : ''}`
  throw new UsageError(`${directory}: several Postfix configurations below it; name one of ${shown}`)
}

/** @throws UsageError when master.cf has no such service. */
function serviceNamed(name: string, postfix: PostfixInstance): Service {
  const service = postfix.services.find((one) => serviceKey(one) === name)
  if (service) return service
  const known = [...new Set(postfix.services.map(serviceKey))]
  const hint = known.length === 0 ? 'no master.cf was found' : `it has ${known.join(', ')}`
  throw new UsageError(`--service ${name}: no such service in master.cf; ${hint}`)
}

const REASONS: Readonly<Record<string, string>> = {
  'missing-equals': "this line has no '='; every Postfix program stops here",
  'missing-name': 'this line has no name before the "="; every Postfix program stops here',
  'missing-fields': 'this line has fewer than the eight columns of master.cf',
  'bad-type': 'the type of a service is inet, unix, unix-dgram, fifo or pass',
  'bad-flag': 'this column is y, n or -',
  'bad-wakeup': 'the wake-up time is a number of seconds, or a number and "?"',
  'bad-process-limit': 'the process limit is a number or -',
  'bad-word': 'this value is none that the parameter knows',
}

function refusalText(refusal: ConfigurationRefusal, nameOf: (uri: string) => string): string {
  const { code, parameter } = refusal
  const reason = REASONS[code] ?? `Postfix cannot expand this value (${code.replaceAll('-', ' ')})`
  return `${placeOf({ source: refusal.source, start: refusal.range.start }, nameOf).text}: ${parameter === undefined ? '' : `${parameter}: `}${reason}`
}

function placeOf(
  { source, start }: { readonly source: SourceText; readonly start: number },
  nameOf: (uri: string) => string,
): { file: string; line: number; text: string } {
  const [file, line] = [nameOf(source.uri), source.positionAt(start).line + 1]
  return { file, line, text: `${file}:${line}` }
}

/** Masks the passwords of both files in any text. */
function hider({ main, master }: PostfixInstance): (text: string) => string {
  const texts = [main, master].flatMap((document) =>
    document
      ? secretRanges(document, { start: 0, end: document.source.text.length }).map((range) =>
          document.source.slice(range),
        )
      : [],
  )
  const secrets = [...new Set(texts)].filter((text) => text !== '').sort((a, b) => b.length - a.length)
  return (text) => hideSecrets(text, secrets)
}
