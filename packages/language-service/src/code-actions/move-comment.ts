/** Moves a comment behind a setting to a line of its own above it. */

import { commentsOfLine } from '../subject/comment-lines.ts'
import { lineAt } from '../subject/lines.ts'
import { type CodeAction, type CodeActionRequest, fitted } from './code-action.ts'

/** The action where the selection touches such a comment. In main.cf there is none: there a `#` is a part of the value. */
export function moveCommentAction({ snapshot, uri, range }: CodeActionRequest): CodeAction | undefined {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  const line = document && lineAt(document, range.start)
  if (!stack || !document || line?.logical.kind !== 'entry') return undefined
  const { source } = document
  const comment = commentsOfLine(document, line).find(({ start, end }) => start <= range.end && range.start <= end)
  if (comment === undefined) return undefined
  const before = source.slice({
    start: source.lineRange(source.positionAt(comment.start).line).start,
    end: comment.start,
  })
  if (before.trim() === '') return undefined
  const first = source.lineRange(source.positionAt(line.logical.range.start).line)
  const indent = /^[ \t]*/.exec(source.slice(first))?.[0] ?? ''
  const from = comment.start - (before.length - before.trimEnd().length)
  const edits = fitted(
    stack,
    new Map([
      [
        uri,
        [
          { range: { start: first.start, end: first.start }, text: `${indent}${source.slice(comment)}\n` },
          { range: { start: from, end: comment.end }, text: '' },
        ],
      ],
    ]),
  )
  if (edits === undefined) return undefined
  const title = 'Move the comment to a line of its own'
  return { title, kind: 'refactor.rewrite', isPreferred: false, safety: 'safe', findings: [], edits }
}
