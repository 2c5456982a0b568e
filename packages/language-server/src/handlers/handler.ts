/** What a handler of one feature is, and what it is given. */

import type { Diagnostic, Uri } from '@mailcfg/core'
import type { CodeLens, ListDirectory, Place, Snapshot } from '@mailcfg/language-service'
import type { Document } from '@mailcfg/model'
import type { ClientCapabilities, Connection, Location, Position, ServerCapabilities } from 'vscode-languageserver'
import type { FolderSettings } from '../configuration.ts'
import type { Converter } from '../convert.ts'
import type { InitializationOptions } from '../custom-requests.ts'

/**
 * What must be done before a request is answered: `parsed`: the texts as they were typed; `linked`: the files that the
 * texts name are loaded; `linted`: all findings are there.
 */
export type Phase = 'parsed' | 'linked' | 'linted'

/** What every request is given. The snapshot stays the same while the request runs. */
export interface RequestContext {
  readonly snapshot: Snapshot
  readonly convert: Converter
  readonly client: ClientCapabilities
  /** What the client says of itself beyond the protocol. */
  readonly options: InitializationOptions
  /** The pages of all rules as Markdown, by rule id. */
  readonly rulePages: () => Promise<Readonly<Record<string, string>>>
  /** To ask the client for something; never needed for the answer itself. */
  readonly connection: Connection
  /** Whether nobody waits for the answer any more. */
  readonly isCancelled: () => boolean
  /** What is shown of a file at the moment. */
  findings(uri: Uri): readonly Diagnostic[]
  settings(uri: Uri): FolderSettings
  /** The code lenses of a file, in the phase "linted". */
  lenses(uri: Uri): readonly CodeLens[]
  /** The version of an open document; `null` for files that are not open, as the protocol wants it in edits. */
  version(uri: Uri): number | null
  /** Lists a directory of the disk; nothing for one that cannot be read. */
  readonly list: ListDirectory
  /** Whether the client completes again behind an item, when the item says so. */
  readonly asksAgain: boolean
  /** The document that a request speaks of. */
  document(params: DocumentParams): Document | undefined
  /** The place that a request speaks of. */
  place(params: PositionParams): Place | undefined
  /** A range of a file as the protocol has it; `undefined` for files that are not in the snapshot. */
  location(uri: Uri, range: { readonly start: number; readonly end: number }): Location | undefined
}

/** The part of the parameters that names a document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

/** The part of the parameters that names a place. */
export interface PositionParams extends DocumentParams {
  readonly position: Position
}

/** One request with its answer. */
export interface Handler<P = unknown, R = unknown> {
  /** The method of the protocol, which also names the feature in the log. */
  readonly method: string
  readonly phase: Phase
  /** What is answered when the feature crashes. */
  readonly empty: R
  /** The part of the server's capabilities that stands for this request, for clients that can make use of it. */
  readonly capabilities?: (client: ClientCapabilities) => Partial<ServerCapabilities>
  /** The request by which the client is told to ask again, when the rest of the server has changed. */
  readonly refresh?: (client: ClientCapabilities) => string | undefined
  readonly answer: (params: P, context: RequestContext) => R | Promise<R>
}

/** A handler whose types have been checked by {@link defineHandler} and are no longer needed. */
export type AnyHandler = Handler

/** Declares a handler. */
export function defineHandler<P, R>(handler: Handler<P, R>): AnyHandler {
  // The server hands each handler only parameters of the method it is for, so forgetting P and R is sound.
  return handler as unknown as AnyHandler
}
