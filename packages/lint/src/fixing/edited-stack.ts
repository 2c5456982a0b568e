/** Stacks before and after edits. */

import { Memo, type SourceText, type TextEdit, type Uri } from '@mailcfg/core'
import { readDocument, Stack } from '@mailcfg/model'
import type { ChangedFile } from './fix-outcome.ts'
import type { FileEdits } from './look.ts'

/** The stack with the edits; nothing when they overlap among themselves or change nothing. */
export function withEdits(stack: Stack, edits: FileEdits): Stack | undefined {
  for (const list of edits.values()) {
    if (list.some(({ range }, i) => i > 0 && range.start < (list[i - 1] as TextEdit).range.end)) return undefined
  }
  return withSources(
    stack,
    [...edits].map(([uri, list]) => {
      const { source } = stack.documents.get(uri) as NonNullable<ReturnType<typeof stack.documents.get>>
      return source.edited(list, source.version + 1)
    }),
  )
}

/** A stack in which files have other texts; their languages stay what they are. */
export function withSources(stack: Stack, sources: Iterable<SourceText>): Stack {
  const documents = new Map(stack.documents)
  for (const source of sources) {
    const previous = documents.get(source.uri)
    if (previous) documents.set(source.uri, readDocument(source, previous.language, previous))
  }
  return new Stack(stack.root, documents.values(), stack.versions, stack.fileStates)
}

/** A file in the one stack and in the other. */
export function changeOf(before: Stack, after: Stack, uri: Uri): ChangedFile {
  const sourceIn = ({ documents }: Stack): SourceText =>
    (documents.get(uri) as NonNullable<ReturnType<typeof documents.get>>).source
  return { before: sourceIn(before), after: sourceIn(after) }
}

/** All texts, to see whether a state comes back. */
export function stateOf(stack: Stack): string {
  return [...stack.documents.values()].map(({ source }) => hashOf(source)).join(' ')
}

const hashes = new Memo<SourceText, string>()

function hashOf(source: SourceText): string {
  return hashes.getOrInsertComputed(source, ({ text }) => hashOfText(text))
}

/** A hash of 53 bits (cyrb53), so that not every text of every pass is kept. */
function hashOfText(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`
}
