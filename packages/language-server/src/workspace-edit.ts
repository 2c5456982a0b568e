/** Edits of several files as the protocol has them, in the richest form that the client understands. */

import type { Fix, Range, SourceText, TextEdit, Uri } from '@mailcfg/core'
import type { FileEdits } from '@mailcfg/language-service'
import type * as lsp from 'vscode-languageserver'
import type { RequestContext } from './handlers/handler.ts'

/** What is to be edited, and what people are told about it. */
export interface EditRequest {
  readonly title: string
  readonly edits: FileEdits
  /** `review`: the client shows what it would do and asks, where it can. */
  readonly safety: Fix['safety']
  /** The file in which it was chosen: a single edit there is before everybody's eyes, and is not asked about. */
  readonly chosenIn?: Uri
  /** A word of the text of the only edit that somebody has to replace. */
  readonly placeholder?: Range
}

type Context = Pick<RequestContext, 'client' | 'convert' | 'snapshot' | 'version'>

/** The id of the annotation of edits that want a look. */
const REVIEW = 'review'

/** Versioned edits of documents; plain changes for clients that know nothing else. */
export function workspaceEdit(request: EditRequest, context: Context): lsp.WorkspaceEdit {
  const { workspaceEdit: can } = context.client.workspace ?? {}
  const files = [...request.edits].flatMap(([uri, edits]) => {
    const source = context.snapshot.document(uri)?.source
    return source ? [{ uri, source, edits }] : []
  })
  if (!can?.documentChanges) {
    return { changes: Object.fromEntries(files.map((file) => [context.convert.uri(file.uri), plain(file, context)])) }
  }
  const isSeen = files.every(({ uri, edits }) => uri === request.chosenIn && files.length === 1 && edits.length === 1)
  const isAnnotated = request.safety === 'review' && !isSeen && can.changeAnnotationSupport !== undefined
  const snippet = can.snippetEditSupport ? request.placeholder : undefined
  return {
    documentChanges: files.map((file) => ({
      textDocument: { uri: context.convert.uri(file.uri), version: context.version(file.uri) },
      edits: snippet
        ? file.edits.map((edit) => snippetEdit(file.source, edit, snippet, context))
        : plain(file, context).map((edit) => (isAnnotated ? { ...edit, annotationId: REVIEW } : edit)),
    })),
    ...(isAnnotated ? { changeAnnotations: { [REVIEW]: { label: request.title, needsConfirmation: true } } } : {}),
  }
}

function plain(
  { source, edits }: { readonly uri: Uri; readonly source: SourceText; readonly edits: readonly TextEdit[] },
  { convert }: Context,
): lsp.TextEdit[] {
  return convert.edits(source, edits)
}

/** The edit with the placeholder to be typed over. */
function snippetEdit(
  source: SourceText,
  { range, text }: TextEdit,
  word: Range,
  { convert }: Context,
): lsp.SnippetTextEdit {
  const escaped = (part: string): string => part.replace(/[\\$}]/g, '\\$&')
  const [before, name, behind] = [text.slice(0, word.start), text.slice(word.start, word.end), text.slice(word.end)]
  const value = `${escaped(before)}\${1:${escaped(name)}}${escaped(behind)}`
  return { range: convert.range(source, range), snippet: { kind: 'snippet', value } }
}
