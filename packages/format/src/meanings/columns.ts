/** What files of the shape `columns` say. */

import type { LogicalLine, SourceText } from '@mailcfg/core'
import { isGroup, type Line, type Part } from '@mailcfg/grammars'
import { type ColumnsDocument, joinedOf } from '@mailcfg/model'
import type { Fact } from '../fact.ts'
import { commentsIn, newlinesIn, trimmed } from './skipped-lines.ts'

/** The facts of a document in file order: comments, services, and all text of lines that are no services. */
export function* columnsMeaning({ file, source }: ColumnsDocument): Iterable<Fact> {
  let at = 0
  for (const line of file.lines) {
    const text = source.slice(line.logical.range)
    if (line.logical.kind === 'comment' || line.logical.kind === 'blank') yield* commentsIn(text, at)
    else if (line.tree.kind !== 'service' || line.tree.problems.length > 0) {
      yield { text: `unread ${text.replace(/\r?\n$/, '')}`, line: at }
    } else yield* serviceFacts(source, line, at)
    at += newlinesIn(text)
  }
}

/** The words that master takes from a line, and the comments between its physical lines. */
function* serviceFacts(source: SourceText, { tree, logical }: Line, at: number): Iterable<Fact> {
  const words = tree.parts.flatMap((part) => {
    if ('trivia' in part) return []
    return part.kind === 'arguments' && isGroup(part)
      ? argumentsOf(source, logical, part.parts)
      : [word(source, logical, part)]
  })
  yield { text: `service ${words.join('\0')}`, line: at }
  const { pieces } = logical
  for (let i = 1; i < pieces.length; i++) {
    yield* commentsIn(source.text.slice((pieces[i - 1]?.end as number) + 1, pieces[i]?.start), at)
  }
}

function argumentsOf(source: SourceText, logical: LogicalLine, parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if ('trivia' in part) return []
    if (part.kind !== 'override' || !isGroup(part)) return [word(source, logical, part)]
    const [option, setting] = part.parts.filter((inner) => !('trivia' in inner))
    if (option === undefined || setting === undefined || option.end === setting.start)
      return [word(source, logical, part)]
    return [word(source, logical, option), word(source, logical, { ...setting, end: part.end })]
  })
}

/** A word with the blanks that braces keep in it. */
function word(source: SourceText, logical: LogicalLine, part: Part): string {
  return trimmed(joinedOf(source, logical, part, '').text)
}
