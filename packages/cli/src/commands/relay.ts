/** `mailcfg relay`: who may send mail where, worked out from the files, with the lines that decide it. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type PostfixInstance, type Stack, secretRanges } from '@mailcfg/model'
import { displayNames, loadProject, loadProjectFile, type ProjectFile } from '@mailcfg/project'
import {
  matrixOf,
  relayReport,
  type Session,
  STRANGERS_WORLD,
  type SymbolicSession,
  symbolicSessions,
  unseenDomains,
} from '@mailcfg/relay'
import { instanceAt } from '../postfix-instance.ts'
import type { RelayAnswers, RelayCommandOptions } from '../relay-answers.ts'
import { readSessions, readWorld, worldOf } from '../relay-files.ts'
import { styleFor } from '../report/color.ts'
import type { RelayContext } from '../report/relay-context.ts'
import { terminalWidth } from '../terminal.ts'
import { addedLines, parseWish, type WishedSetting, withOverrides } from '../what-if.ts'

/** Runs the command: 0 when no stranger can relay, 1 when one can (with `--strict` also when one might), 2 for wrong usage. */
export async function relay(directory: string | undefined, options: RelayCommandOptions): Promise<number> {
  const cwd = process.cwd()
  const wishes = (options.whatIf ?? []).map(parseWish)
  const nameOf = displayNames([directory ?? '.', options.root ?? ''], cwd)
  const job = { directory, options, cwd, nameOf, config: loadProjectFile(cwd, options.config) }
  const loaded = await load(job)
  const context = contextFor(loaded.stack, nameOf, options)
  const before = answersOf(loaded.postfix, options)
  if (wishes.length === 0) return (await import('../report/relay-show.ts')).show(before, options, context)
  const changed = await load(job, wishes)
  const after = answersOf(changed.postfix, options)
  return (await import('../report/relay-changes.ts')).showChanges(before, after, wishes, options, context)
}

interface Job {
  readonly directory: string | undefined
  readonly options: RelayCommandOptions
  readonly cwd: string
  readonly nameOf: (uri: string) => string
  readonly config: ProjectFile
}

interface Loaded {
  readonly stack: Stack
  readonly postfix: PostfixInstance
}

/** The configuration that is asked for, with settings of the user's choice. */
async function load({ directory, options, cwd, nameOf, config }: Job, wishes: readonly WishedSetting[] = []) {
  const release = options.postfixVersion ?? config.postfixVersion
  const request = {
    paths: directory !== undefined ? [directory] : options.root === undefined ? ['.'] : [],
    cwd,
    config,
    versions: release === undefined ? {} : { postfix: release },
    ...(options.root === undefined ? {} : { root: resolve(cwd, options.root) }),
  }
  const asked = directory ?? options.root ?? '.'
  const found = instanceIn((await loadProject(request)).stacks, asked, nameOf)
  if (wishes.length === 0) return found
  const main = found.postfix.main?.source.uri as string
  const bytes = Buffer.concat([readFileSync(main), Buffer.from(addedLines(wishes))])
  // Read again from the start: the settings may name tables that were not read before.
  const again = await loadProject({ ...request, stdin: { filename: main, bytes } })
  const { stack, postfix } = instanceIn(again.stacks, asked, nameOf)
  return withOverrides(stack, postfix, wishes)
}

function instanceIn(stacks: readonly Stack[], asked: string, nameOf: Job['nameOf']): Loaded {
  const all = stacks.flatMap((stack) => stack.postfix.map((postfix) => ({ stack, postfix })))
  const postfix = instanceAt(
    asked,
    all.map((one) => one.postfix),
    nameOf,
  )
  return all.find((one) => one.postfix === postfix) as Loaded
}

function answersOf(postfix: PostfixInstance, { sessions: file, world: path }: RelayCommandOptions): RelayAnswers {
  const oracle = readWorld(path)
  const own: readonly Session[] | undefined = file === undefined ? undefined : readSessions(file, postfix, oracle)
  const world = (sessions: readonly Session[]) => (oracle ? worldOf(oracle, postfix, sessions) : STRANGERS_WORLD)
  if (own)
    return { postfix, report: relayReport(postfix, { sessions: own, world: world(own) }), matrices: [], unseen: [] }
  const symbolic: readonly SymbolicSession[] = symbolicSessions(postfix, world([]))
  const asked = { sessions: symbolic, world: world(symbolic), leavesOutImpossible: true }
  const report = relayReport(postfix, asked)
  const matrices = report.services.map((service) => matrixOf(service, symbolic))
  return { postfix, report, matrices, unseen: unseenDomains(postfix, world(symbolic)) }
}

function contextFor(stack: Stack, nameOf: Job['nameOf'], { color }: RelayCommandOptions): RelayContext {
  return {
    nameOf,
    secretsOf: (source, within) => {
      const document = stack.documents.get(source.uri)
      return document ? secretRanges(document, within) : []
    },
    style: styleFor(color, process.stdout.isTTY === true, process.env),
    width: terminalWidth(),
  }
}
