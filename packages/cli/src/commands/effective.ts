/** `mailcfg effective`: shows the values of a configuration as Postfix and Dovecot compute them. */

import { resolve } from 'node:path'
import type { DovecotInstance, DovecotView, EffectiveView, PostfixInstance, Stack } from '@mailcfg/model'
import { displayNames, loadProject, loadProjectFile } from '@mailcfg/project'
import { dovecotAt, isBelow } from '../dovecot-instance.ts'
import { EXIT } from '../exit.ts'
import { instanceAt } from '../postfix-instance.ts'
import { styleFor } from '../report/color.ts'
import { dovecotJson } from '../report/dovecot-json.ts'
import { dovecotText } from '../report/dovecot-text.ts'
import { effectiveJson, effectiveObject } from '../report/effective-json.ts'
import { effectiveText } from '../report/effective-text.ts'
import { dovecotPart } from './effective-dovecot.ts'
import type { EffectiveCommandOptions, NameOf } from './effective-options.ts'
import { postfixPart } from './effective-postfix.ts'

/** Runs the command; values go to standard output, everything else to standard error. */
export async function effective(
  directory: string,
  names: readonly string[],
  options: EffectiveCommandOptions,
): Promise<number> {
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  const release = options.postfixVersion ?? config.postfixVersion
  const { dovecotVersion } = config
  const versions = {
    ...(release === undefined ? {} : { postfix: release }),
    ...(dovecotVersion === undefined ? {} : { dovecot: dovecotVersion }),
  }
  const { stacks } = await loadProject({ paths: [directory], cwd, config, versions })
  const nameOf = displayNames([directory], cwd)
  const { postfix, dovecot } = meant(directory, stacks, options, nameOf)
  const values = postfix && postfixPart(postfix, names, options, release, nameOf)
  // Names are those of Postfix where there is one.
  const settings = dovecot && (postfix && names.length > 0 ? undefined : dovecotPart(dovecot, names, options, nameOf))
  const refused = (postfix && !values) || (dovecot && !settings && !(postfix && names.length > 0))
  if (values || settings) process.stdout.write(report(values, settings, options))
  return refused ? EXIT.failure : EXIT.clean
}

/** The configurations in a directory. Who asks for a service of Postfix means Postfix alone. */
function meant(
  directory: string,
  stacks: readonly Stack[],
  { service, hostname }: EffectiveCommandOptions,
  nameOf: NameOf,
): { readonly postfix: PostfixInstance | undefined; readonly dovecot: DovecotInstance | undefined } {
  const all = stacks.flatMap((stack) => stack.postfix)
  const onlyPostfix = service !== undefined || hostname !== undefined
  const dovecots = onlyPostfix ? [] : stacks.flatMap((stack) => stack.dovecot)
  const dovecot = dovecotAt(directory, dovecots, nameOf)
  const inside = all.some((postfix) => postfix.main && isBelow(postfix.directory, resolve(directory)))
  return { postfix: dovecot && !inside ? undefined : instanceAt(directory, all, nameOf), dovecot }
}

function report(
  values: EffectiveView | undefined,
  settings: DovecotView | undefined,
  { format, color }: EffectiveCommandOptions,
): string {
  if (format === 'json') {
    if (settings === undefined) return values ? effectiveJson(values) : ''
    const dovecot = dovecotJson(settings)
    return `${JSON.stringify(values ? { ...effectiveObject(values), dovecot } : { version: 1, dovecot }, null, 2)}\n`
  }
  const style = styleFor(color, process.stdout.isTTY === true, process.env)
  const parts = [values && effectiveText(values, style), settings && dovecotText(settings, style)]
  if (!values || !settings) return parts.join('')
  return `${style.bold('# Postfix')}\n${parts[0]}\n${style.bold(`# Dovecot: ${settings.file}`)}\n${parts[1]}`
}
