/** Goes through documents, configurations and servers, handing everything in them to a run, step by step. */

import { type Range, touching } from '@mailcfg/core'
import { type BlockItem, blockItems, type Document, type Stack } from '@mailcfg/model'
import type { Run } from './run.ts'

/** Lets the steps happen, one after the other. */
export function drain(steps: Iterable<undefined>): void {
  for (const _ of steps);
}

/** Hands configurations and servers as a whole to the rules that listen to them. */
export function* visitWhole(run: Run): Generator<undefined> {
  const { stack } = run
  for (const postfix of stack.postfix) {
    yield* run.steps('postfix', postfix, postfix.main ?? firstDocument(stack), postfix)
  }
  for (const dovecot of stack.dovecot) yield* run.steps('dovecot', dovecot, dovecot.main, undefined)
  const first = stack.documents.size > 0 ? firstDocument(stack) : undefined
  if (first) yield* run.steps('stack', stack, first, stack.postfix[0])
}

function firstDocument(stack: Stack): Document {
  return stack.documents.values().next().value as Document
}

/** Walks one document in file order, handing each thing in it to the rules that listen; one step for each. */
export function* visitDocument(run: Run, document: Document): Generator<undefined> {
  const postfix = run.stack.postfixOf(document)
  yield* run.steps('document', document, document, postfix)
  yield* visitLines(run, document)
}

/** The subjects inside a document, of lines that touch `within`; with the table itself when all are asked for. */
export function* visitLines(run: Run, document: Document, within?: Range): Generator<undefined> {
  const postfix = run.stack.postfixOf(document)
  const isIn = ({ start, end }: Range): boolean => !within || (start <= within.end && end >= within.start)
  const near = <T extends { readonly range: Range }>(items: readonly T[]) => (within ? touching(items, within) : items)
  for (const problem of document.problems) {
    if (isIn(problem.range)) yield run.emit('problem', problem, document, postfix)
  }
  switch (document.shape) {
    case 'assignments':
      if (document.language.id !== 'main.cf') {
        for (const entry of near(document.entries)) {
          yield run.emit('assignment', entry, document, postfix, entry.name.text)
        }
      }
      break
    case 'columns':
      for (const service of near(document.entries)) yield run.emit('service', service, document, postfix)
      break
    case 'table':
      if (!within) yield* run.steps('table', document, document, postfix)
      break
    case 'blocks':
      for (const item of within ? itemsTouching(document.items, within) : blockItems(document)) {
        if (item.kind === 'section') yield run.emit('section', item, document, postfix, item.type.text)
        if (item.kind === 'setting') yield run.emit('setting', item, document, postfix, item.name.text)
      }
      break
  }
  if (postfix && (document === postfix.main || document === postfix.master)) {
    for (const setting of near(postfix.settingsIn(document))) {
      yield run.emit('parameter', setting, document, postfix, setting.name.text)
    }
  }
  yield* run.search()
}

/** The settings, includes and headers of sections that touch a stretch. */
function itemsTouching(items: readonly BlockItem[], within: Range): BlockItem[] {
  return touching(items, within).flatMap((item) => {
    if (item.kind !== 'section') return [item]
    const inside = itemsTouching(item.items, within)
    return item.header.start <= within.end && item.header.end >= within.start ? [item, ...inside] : inside
  })
}
