/** `mailcfg lint --fix` and its kin: fixes the stacks of a project, asks where that is wanted, and writes. */

import { createInterface } from 'node:readline/promises'
import type { SourceText, Uri } from '@mailcfg/core'
import {
  type AnyRule,
  type ChangedFile,
  type FixOptions,
  type FixOutcome,
  FixSession,
  type LeftOutFix,
  prepareFixes,
  rules,
  withSources,
} from '@mailcfg/lint'
import type { Document, Stack } from '@mailcfg/model'
import { type Project, replaceFiles, WriteError, writableFiles } from '@mailcfg/project'
import { askThrough, type Talk } from './fix-dialogue.ts'
import type { FixMode } from './fix-mode.ts'
import { PLAIN, type Style } from './report/color.ts'
import type { FixReport } from './report/report.ts'
import { secretHider } from './report/secret-hider.ts'
import { unifiedDiff } from './report/unified-diff.ts'

/** A project after fixes. */
export interface FixedProject {
  readonly stacks: readonly Stack[]
  readonly report: FixReport
  readonly changed: readonly ChangedFile[]
}

/** Fixes the findings of the selected rules in all stacks; nothing is written yet. */
export async function fixProject(
  project: Project,
  selected: readonly AnyRule[],
  mode: FixMode,
  { root, nameOf, show }: { root: string | undefined; nameOf: (uri: Uri) => string; show: Talk['show'] },
): Promise<FixedProject> {
  await prepareFixes()
  const writable = writableIn(project, mode, root)
  const guards = rules.filter(({ tier }) => tier === 'default')
  const texts = new Map<Uri, SourceText>()
  const owned = new Set<Uri>()
  const outcomes: FixOutcome[] = []
  let isAsking = mode.way === 'ask'
  for (const stack of project.stacks) {
    const own = [...stack.documents.keys()].filter((uri) => writable.has(uri) && !owned.has(uri))
    for (const uri of own) owned.add(uri)
    const options: FixOptions = {
      rules: selected,
      guards,
      safety: mode.safety,
      mayWrite: (uri) => own.includes(uri),
      wants: ({ primary }) => project.requested.has(primary.source.uri),
    }
    const current = withSources(stack, texts.values())
    const { done, goesOn } =
      mode.way === 'ask' ? await asked(current, options, isAsking, show) : settled(current, options)
    isAsking &&= goesOn
    outcomes.push(...done)
    for (const { changed } of done) for (const [uri, { after }] of changed) texts.set(uri, after)
  }
  return fixedOf(project, texts, outcomes, nameOf)
}

/** The files that may be written; where nothing is written, those that were asked for, standard input among them. */
function writableIn({ requested }: Project, { way }: FixMode, root: string | undefined): ReadonlySet<Uri> {
  return way === 'show' && root === undefined ? requested : writableFiles(requested, root)
}

function settled(stack: Stack, options: FixOptions): { done: FixOutcome[]; goesOn: boolean } {
  return { done: [new FixSession(stack, options).settle()], goesOn: true }
}

/** Safe fixes need no question; of the others each is asked about. */
async function asked(stack: Stack, options: FixOptions, isAsking: boolean, show: Talk['show']) {
  const safe = new FixSession(stack, { ...options, safety: 'safe' }).settle()
  const session = new FixSession(safe.stack, options)
  if (!isAsking) return { done: [safe], goesOn: false }
  const { ask, close } = terminalQuestions()
  try {
    const goesOn = await askThrough(session, { show, ask, say: (text) => process.stdout.write(`${text}\n`) })
    const first: FixOutcome = { ...safe, leftOut: [] }
    return { done: [first, session.outcome()], goesOn }
  } finally {
    close()
  }
}

function terminalQuestions(): { ask: Talk['ask']; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  let hasEnded = false
  const ended = new Promise<string>((resolve) => {
    lines.once('close', () => {
      hasEnded = true
      resolve('q')
    })
  })
  return {
    ask: (question) => (hasEnded ? ended : Promise.race([lines.question(question), ended])),
    close: () => lines.close(),
  }
}

function fixedOf(
  { stacks, requested }: Project,
  texts: ReadonlyMap<Uri, SourceText>,
  outcomes: readonly FixOutcome[],
  nameOf: (uri: Uri) => string,
): FixedProject {
  const before = new Map(stacks.flatMap(({ documents }) => [...documents]))
  const after = stacks.map((stack) => withSources(stack, texts.values()))
  const changed = [...texts.values()]
    .map((now): ChangedFile => ({ before: (before.get(now.uri) as Document).source, after: now }))
    .sort((a, b) => (a.after.uri < b.after.uri ? -1 : 1))
  const documents = after.flatMap((stack) => [...stack.documents.values()])
  const touched = [...before.values(), ...documents].filter(({ source }) => requested.has(source.uri))
  const hide = secretHider(touched)
  const report: FixReport = {
    written: false,
    applied: outcomes.flatMap(({ applied }) => applied),
    files: changed.map(({ after: { uri } }) => uri),
    leftOut: outcomes.flatMap((outcome): readonly LeftOutFix[] => outcome.leftOut),
    diff: diffOf(changed, nameOf, hide, PLAIN),
    hide,
  }
  return { stacks: after, report, changed }
}

/** The changes of files as a unified diff, without passwords. */
export function diffOf(
  changed: readonly ChangedFile[],
  nameOf: (uri: Uri) => string,
  hide: (text: string) => string,
  style: Style,
): string {
  return changed
    .map(({ before, after }) => unifiedDiff(nameOf(after.uri), hide(before.text), hide(after.text), style))
    .join('')
}

/** Writes the files, all or none. @returns why nothing was written, if so. */
export function writeFixed(changed: readonly ChangedFile[]): string | undefined {
  try {
    replaceFiles(
      changed.map(({ before, after }) => ({ path: after.uri, before: before.toBytes(), after: after.toBytes() })),
    )
    return undefined
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    return error.message
  }
}
