/** `textDocument/semanticTokens`: all of a file, a range of it, and what has changed since the last answer. */

import { Memo } from '@mailcfg/core'
import { type SemanticToken, semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '@mailcfg/language-service'
import type { Document } from '@mailcfg/model'
import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver'
import { defineHandler, type RequestContext } from './handler.ts'

const TYPES = new Map(TOKEN_TYPES.map((type, i) => [type, i]))
const MODIFIERS = new Map(TOKEN_MODIFIERS.map((modifier, i) => [modifier, 1 << i]))

/** The last whole answers to one client, by file, the oldest first. */
type Answers = Map<string, { readonly resultId: string; readonly data: number[] }>
const answers = new Memo<Connection, Answers>()
/** Of more files than that the client gets whole answers again. */
const MOST_FILES = 50
let lastId = 0

export const semanticTokensHandler = defineHandler<SemanticTokensParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/full',
  phase: 'parsed',
  empty: { data: [] },
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      range: true,
      full: { delta: true },
    },
  }),
  answer(params, context) {
    const found = context.document(params)
    if (found === undefined) return { data: [] }
    return kept(context.connection, params.textDocument.uri, encoded(found, context))
  },
})

export const semanticTokensRangeHandler = defineHandler<SemanticTokensRangeParams, SemanticTokens>({
  method: 'textDocument/semanticTokens/range',
  phase: 'parsed',
  empty: { data: [] },
  answer(params, context) {
    const found = context.document(params)
    return { data: found ? encoded(found, context, context.convert.offsets(found.source, params.range)) : [] }
  },
})

export const semanticTokensDeltaHandler = defineHandler<
  SemanticTokensDeltaParams,
  SemanticTokens | SemanticTokensDelta
>({
  method: 'textDocument/semanticTokens/full/delta',
  phase: 'parsed',
  empty: { data: [] },
  answer(params, context) {
    const { uri } = params.textDocument
    const found = context.document(params)
    if (found === undefined) return { data: [] }
    const before = answers.get(context.connection)?.get(uri)
    const now = kept(context.connection, uri, encoded(found, context))
    if (before?.resultId !== params.previousResultId) return now
    return { resultId: now.resultId, edits: difference(before.data, now.data) }
  },
})

function kept(connection: Connection, uri: string, data: number[]): SemanticTokens & { resultId: string } {
  const all = answers.getOrInsertComputed(connection, () => new Map())
  const answer = { resultId: String(++lastId), data }
  all.delete(uri)
  all.set(uri, answer)
  const [oldest] = all.keys()
  if (all.size > MOST_FILES && oldest !== undefined) all.delete(oldest)
  return answer
}

/** Five numbers for each token: lines and columns from the one before, length, type, modifiers. */
function encoded({ source }: Document, { snapshot, convert }: RequestContext, within?: SemanticTokenRange): number[] {
  const data: number[] = []
  let [line, character] = [0, 0]
  for (const { start, end, type, modifiers } of semanticTokens(snapshot, source.uri, within)) {
    const from = convert.position(source, start)
    const length =
      convert.encoding === 'utf-16' ? end - start : convert.position(source, end).character - from.character
    const column = from.line === line ? from.character - character : from.character
    data.push(from.line - line, column, length, TYPES.get(type) as number, bits(modifiers))
    line = from.line
    character = from.character
  }
  return data
}

type SemanticTokenRange = NonNullable<Parameters<typeof semanticTokens>[2]>

function bits(modifiers: SemanticToken['modifiers']): number {
  return modifiers.reduce((sum, modifier) => sum | (MODIFIERS.get(modifier) as number), 0)
}

/** One edit: all between what both have at the beginning and at the end. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  let start = 0
  while (start < before.length && start < now.length && before[start] === now[start]) start++
  if (start === before.length && start === now.length) return []
  let [end, endNow] = [before.length, now.length]
  while (end > start && endNow > start && before[end - 1] === now[endNow - 1]) {
    end--
    endNow--
  }
  return [{ start, deleteCount: end - start, data: now.slice(start, endNow) }]
}
