/** What the server and its thread tell each other: plain data, as threads can send. */

import type { Uri } from '@mailcfg/core'
import type { CodeLens } from '@mailcfg/language-service'
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver'
import type { ColumnEncoding } from '../convert.ts'
import type { ClientSettings } from '../custom-requests.ts'

/** What the client has told, as far as it changes what is found. */
export type Notice =
  | { readonly kind: 'open'; readonly textDocument: TextDocumentItem }
  | { readonly kind: 'change'; readonly params: DidChangeTextDocumentParams }
  | { readonly kind: 'close'; readonly uri: string }
  | { readonly kind: 'forget'; readonly paths: readonly Uri[] }
  | { readonly kind: 'roots'; readonly paths: readonly Uri[] }
  | { readonly kind: 'settings'; readonly settings: ReadonlyMap<Uri | undefined, ClientSettings> }

/** What the thread must know before anything else. */
export interface ThreadStart {
  readonly kind: 'start'
  readonly encoding: ColumnEncoding
  /** The client's language, such as `zh-cn`. */
  readonly locale?: string
  /** Whether anybody looks at lenses. */
  readonly showsLenses: boolean
}

/** To load and lint what there is; what was ordered before is given up. */
export interface ThreadWork {
  readonly kind: 'work'
  /** Comes back with every answer. */
  readonly order: number
}

/** To the thread. */
export type ToThread = ThreadStart | Notice | ThreadWork

/** How far the thread has come: files loaded, findings sent, lenses sent. */
export const STAGES = ['linked', 'linted', 'done'] as const
export type Stage = (typeof STAGES)[number]

/** Which files make up each stack, and what they were found to be: one text that can be compared. */
export type Members = string

/** The thread has come so far with an order. */
export interface StageReached {
  readonly kind: 'stage'
  readonly order: number
  readonly stage: Stage
  /** With `linked`. */
  readonly members?: Members
  /** With `linked`: files that are not open have other texts than before. */
  readonly hasNewTexts?: boolean
}

/** From the thread. */
export type FromThread =
  | StageReached
  /** What is found in a file, as `toWire` gives it; sent only when it is not what was sent before. */
  | { readonly kind: 'found'; readonly uri: Uri; readonly findings: string }
  | { readonly kind: 'lenses'; readonly uri: Uri; readonly lenses: readonly CodeLens[] }
  /** Something has crashed; the line says where. */
  | { readonly kind: 'log'; readonly line: string }

/** A thread of the program's, from the server's side. */
export interface Thread {
  post(message: ToThread): void
  /**
   * Called once, before anything is posted.
   * @param take gets the thread's messages
   * @param ended called when the thread ends without having been stopped
   */
  listen(take: (message: FromThread) => void, ended: () => void): void
  stop(): void
}
