/** `mailcfg stack`: a picture of the mail server as its files describe it. */

import { resolve } from 'node:path'
import type { Stack } from '@mailcfg/model'
import { brokenIn, mermaidOf, serverName, stackPicture, svgOf } from '@mailcfg/picture'
import { displayNames, InternalError, loadProject, loadProjectFile, UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { oneLine } from '../report/display-text.ts'
import { stackJson } from '../report/stack-json.ts'
import { stackText } from '../report/stack-text.ts'
import { type NamedPicture, placeName } from '../report/stack-view.ts'

/** The options of the command as commander hands them over. */
export interface StackCommandOptions {
  readonly format: 'text' | 'mermaid' | 'svg' | 'json'
  readonly color: ColorWish
  readonly strict?: true
  readonly config?: string
  readonly root?: string
  readonly postfixVersion?: string
  readonly dovecotVersion?: string
}

/** Runs the command: 0, with `--strict` 1 when something is broken, 2 for wrong usage or unreadable files. */
export async function stack(directory: string | undefined, options: StackCommandOptions): Promise<number> {
  const cwd = process.cwd()
  const nameOf = displayNames([directory ?? '.', options.root ?? ''], cwd)
  const { stacks, failures } = await load(directory, options, cwd)
  for (const { path, reason } of failures) process.stderr.write(`mailcfg: ${oneLine(nameOf(path))}: ${reason}\n`)
  const pictures = stacks.map((one) => draw(one, nameOf)).filter(({ picture }) => picture.nodes.length > 0)
  if (pictures.length === 0) {
    if (failures.length > 0) return EXIT.failure
    throw new UsageError(`${directory ?? options.root ?? '.'}: no configuration of a mail server`)
  }
  process.stdout.write(rendered(pictures, options, nameOf))
  if (failures.length > 0) return EXIT.failure
  const isBroken = pictures.some(({ picture }) => {
    const { nodes, links } = brokenIn(picture)
    return nodes.length + links.length > 0
  })
  return options.strict && isBroken ? EXIT.findings : EXIT.clean
}

function load(directory: string | undefined, options: StackCommandOptions, cwd: string) {
  const config = loadProjectFile(cwd, options.config)
  const postfix = options.postfixVersion ?? config.postfixVersion
  const dovecot = options.dovecotVersion ?? config.dovecotVersion
  return loadProject({
    paths: directory !== undefined ? [directory] : options.root === undefined ? ['.'] : [],
    cwd,
    config,
    versions: { ...(postfix === undefined ? {} : { postfix }), ...(dovecot === undefined ? {} : { dovecot }) },
    ...(options.root === undefined ? {} : { root: resolve(cwd, options.root) }),
  })
}

function draw(one: Stack, nameOf: (uri: string) => string): NamedPicture {
  const title = serverName(one, nameOf)
  try {
    return { title, picture: stackPicture(one) }
  } catch (cause) {
    throw new InternalError(title, cause)
  }
}

function rendered(
  pictures: readonly NamedPicture[],
  { format, color }: StackCommandOptions,
  nameOf: (uri: string) => string,
): string {
  if (format === 'json') return stackJson(pictures, nameOf)
  if (format === 'mermaid') return mermaidOf(pictures)
  if (format === 'svg') return svgOf(pictures, { placeName: (place) => placeName(place, nameOf) })
  return stackText(pictures, nameOf, styleFor(color, process.stdout.isTTY === true, process.env))
}
