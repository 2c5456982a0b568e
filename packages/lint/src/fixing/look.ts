/** What a server looks like to the one who fixes it: all findings, unreadable lines, and how far strangers get. */

import { type Diagnostic, Memo, type TextEdit, type Uri } from '@mailcfg/core'
import type { Document, PostfixInstance, Stack } from '@mailcfg/model'
import { relayReport, type SessionReport, STRANGERS_WORLD } from '@mailcfg/relay'
import { symbolicOf } from '../relay-verdicts.ts'
import type { AnyRule } from '../rule.ts'
import { type LintResult, lintStack } from '../runner.ts'
import { offsetBefore } from './file-edits.ts'

/** A stack with its findings. */
export interface Look {
  readonly stack: Stack
  readonly result: LintResult
}

/** Sorted edits by file. */
export type FileEdits = ReadonlyMap<Uri, readonly TextEdit[]>

/** Looks at a stack with all the rules. */
export function lookAt(stack: Stack, rules: readonly AnyRule[]): Look {
  return { stack, result: lintStack(stack, { rules }) }
}

/** What a finding says of a file, wherever it stands in it. */
export function statementOf({ rule, what, primary }: Diagnostic): string {
  return JSON.stringify([rule, what, primary.source.uri])
}

/** How many findings say the same. */
export function countStatements(diagnostics: readonly Diagnostic[]): Map<string, number> {
  return counted(diagnostics.map(statementOf))
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The place that a finding had before edits. */
export function placeBefore({ rule, primary }: Diagnostic, edits: FileEdits): string {
  const { source, range } = primary
  return JSON.stringify([rule, source.uri, offsetBefore(edits.get(source.uri) ?? [], range.start)])
}

/** The first finding of level error that was not there before the edits, neither in words nor in place. */
export function newError(before: Look, after: Look, edits: FileEdits): Diagnostic | undefined {
  const errors = after.result.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return undefined
  const said = countStatements(before.result.diagnostics)
  const says = countStatements(after.result.diagnostics)
  const places = new Set(before.result.diagnostics.map((one) => placeBefore(one, new Map())))
  const leftOut = new Set(
    [...before.result.leftOut].flatMap(([{ uri }, rules]) => [...rules.keys()].map((id) => `${id} ${uri}`)),
  )
  return errors.find((one) => {
    // What was beyond the cap comes up when others go; it is not new.
    if (leftOut.has(`${one.rule} ${one.primary.source.uri}`)) return false
    const key = statementOf(one)
    return (says.get(key) as number) > (said.get(key) ?? 0) && !places.has(placeBefore(one, edits))
  })
}

/** Whether a changed file has a line that cannot be read, or reads otherwise than it looks, which it had not before. */
export function hasNewProblem(before: Stack, after: Stack, edits: FileEdits): boolean {
  return [...edits.keys()].some((uri) => {
    const was = problemCodes(before.documents.get(uri))
    return [...problemCodes(after.documents.get(uri))].some(([code, count]) => count > (was.get(code) ?? 0))
  })
}

function problemCodes(document: Document | undefined): Map<string, number> {
  return counted(document?.problems.map(({ code }) => code) ?? [])
}

/** How far strangers get with mail to strangers: not at all, perhaps, or certainly. */
type Openness = 0 | 1 | 2

/** Runs of one session; what takes more may let pass. */
const MOST_RUNS = 24

/** Whether strangers get further with mail to strangers through any service than they did. */
export function opensRelay(before: Stack, after: Stack, edits: FileEdits): boolean {
  return after.postfix.some((postfix) => {
    const was = before.postfix.find(({ directory }) => directory === postfix.directory)
    const isTouched = [...edits.keys()].some((uri) => {
      const document = after.documents.get(uri)
      return document !== undefined && after.postfixOf(document) === postfix
    })
    if (!isTouched) return false
    const known: ReadonlyMap<string, Openness> = was ? opennessOf(was) : new Map()
    return [...opennessOf(postfix)].some(([key, openness]) => openness > (known.get(key) ?? 0))
  })
}

const openness = new Memo<PostfixInstance, ReadonlyMap<string, Openness>>()

/** By service, sender and way of writing the recipient. */
function opennessOf(postfix: PostfixInstance): ReadonlyMap<string, Openness> {
  return openness.getOrInsertComputed(postfix, askServices)
}

function askServices(postfix: PostfixInstance): Map<string, Openness> {
  const sessions = symbolicOf(postfix).filter(({ row, column }) => row.standing === 'stranger' && column.isForeign)
  const { services } = relayReport(postfix, { sessions, world: STRANGERS_WORLD, mostRuns: MOST_RUNS })
  const cells = new Map<string, Openness>()
  for (const service of services) {
    service.sessions.forEach((report, i) => {
      const { row, column } = sessions[i] as (typeof sessions)[number]
      const key = JSON.stringify([service.service, service.entry?.type.text, row.name, column.name])
      cells.set(key, Math.max(cells.get(key) ?? 0, opennessTo(report)) as Openness)
    })
  }
  return cells
}

function opennessTo({ relays, verdict, possible }: SessionReport): Openness {
  if (!relays || !possible.includes('permit')) return 0
  return verdict === 'permit' ? 2 : 1
}
