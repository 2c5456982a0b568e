/** `mailcfg upgrade`: shows or writes what a newer release wants. */

import { applyEdits, SourceText, type Uri } from '@mailcfg/core'
import { NEWEST_POSTFIX } from '@mailcfg/knowledge'
import type { Stack } from '@mailcfg/model'
import { displayNames, loadProject, loadProjectFile, replaceFiles, UsageError, WriteError } from '@mailcfg/project'
import { type Upgrade, upgradeDovecot, upgradePostfix } from '@mailcfg/upgrade'
import { dovecotAt } from '../dovecot-instance.ts'
import { EXIT } from '../exit.ts'
import { instanceAt } from '../postfix-instance.ts'
import { type ColorWish, type Style, styleFor } from '../report/color.ts'
import { secretHider } from '../report/secret-hider.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { upgradeText } from '../report/upgrade-text.ts'

/** The options of the command as commander hands them over. */
export interface UpgradeCommandOptions {
  readonly to?: string
  readonly diff?: true
  readonly write?: true
  readonly config?: string
  readonly color: ColorWish
}

type NameOf = (uri: Uri) => string

/** Runs the command; report and diff go to standard output. */
export async function upgrade(
  product: 'dovecot' | 'postfix',
  directory: string,
  options: UpgradeCommandOptions,
): Promise<number> {
  if (options.diff && options.write) throw new UsageError('--diff shows and --write writes; name one of them')
  const cwd = process.cwd()
  const config = loadProjectFile(cwd, options.config)
  const { stacks, failures } = await loadProject({ paths: [directory], cwd, config, versions: {} })
  const nameOf = displayNames([directory], cwd)
  for (const { path, reason } of failures) process.stderr.write(`mailcfg: ${nameOf(path)}: ${reason}\n`)
  if (failures.length > 0) return EXIT.failure
  const planned = plan(product, directory, options.to, stacks, nameOf)
  if (planned.refusal !== undefined) {
    process.stderr.write(`mailcfg: ${planned.refusal}\n`)
    return EXIT.failure
  }
  if (options.write) return write(planned, stacks, nameOf, options)
  show(planned, stacks, nameOf, options)
  return planned.edits.size > 0 || planned.changes.length > 0 ? EXIT.findings : EXIT.clean
}

function plan(
  product: 'dovecot' | 'postfix',
  directory: string,
  to: string | undefined,
  stacks: readonly Stack[],
  nameOf: NameOf,
): Upgrade {
  if (product === 'postfix') {
    const postfix = instanceAt(
      directory,
      stacks.flatMap((stack) => stack.postfix),
      nameOf,
    )
    const stack = stacks.find((one) => one.postfix.includes(postfix)) as Stack
    return upgradePostfix(postfix, stack, to ?? NEWEST_POSTFIX)
  }
  const target = to ?? '2.4'
  if (!/^2\.4(?:\.|$)/.test(target))
    throw new UsageError(`--to ${target}: configurations of Dovecot are upgraded to 2.4`)
  const dovecot = dovecotAt(
    directory,
    stacks.flatMap((stack) => stack.dovecot),
    nameOf,
  )
  if (dovecot === undefined) throw new UsageError(`${directory}: there is no dovecot.conf`)
  const stack = stacks.find((one) => one.dovecot.includes(dovecot)) as Stack
  return upgradeDovecot(dovecot, stack, target)
}

/** The new texts of the files that change. */
function textsOf({ edits, sources }: Upgrade): { source: SourceText; after: string }[] {
  return [...edits].map(([uri, own]) => {
    const source = sources.get(uri) as SourceText
    return { source, after: applyEdits(source.text, own) }
  })
}

function show(planned: Upgrade, stacks: readonly Stack[], nameOf: NameOf, options: UpgradeCommandOptions): void {
  const style: Style = styleFor(options.color, process.stdout.isTTY === true, process.env)
  const hide = hider(planned, stacks)
  if (!options.diff) {
    process.stdout.write(upgradeText(planned, style, nameOf, hide))
    return
  }
  const files = textsOf(planned).sort((a, b) => (a.source.uri < b.source.uri ? -1 : 1))
  for (const { source, after } of files) {
    process.stdout.write(unifiedDiff(nameOf(source.uri), hide(source.text), hide(after), style))
  }
}

/** Hides the passwords of the files that change. */
function hider({ sources }: Upgrade, stacks: readonly Stack[]): (text: string) => string {
  return secretHider(
    [...sources.keys()].flatMap(
      (uri) => stacks.map(({ documents }) => documents.get(uri)).find((found) => found !== undefined) ?? [],
    ),
  )
}

function write(planned: Upgrade, stacks: readonly Stack[], nameOf: NameOf, options: UpgradeCommandOptions): number {
  const files = textsOf(planned).map(({ source, after }) => ({
    path: source.uri,
    before: source.toBytes(),
    after: SourceText.fromText(source.uri, after, 1, source.encoding).toBytes(),
  }))
  try {
    replaceFiles(files)
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    process.stderr.write(`mailcfg: nothing was written: ${error.message}\n`)
    return EXIT.failure
  }
  show(planned, stacks, nameOf, { color: options.color })
  for (const { path } of files) process.stdout.write(`written: ${nameOf(path)}\n`)
  return EXIT.clean
}
