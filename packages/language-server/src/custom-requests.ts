/** What server and client say to each other beyond the protocol: the contract of the views, types only. */

import type { Location, Position } from 'vscode-languageserver'

/** Requests that a client may make; a client that makes none of them misses only the views. */
export interface ClientRequests {
  'mailcfg/relay': { params: StackParams; result: RelayResult | null }
  'mailcfg/stackPicture': { params: StackParams; result: StackPictureResult | null }
  'mailcfg/explain': { params: ExplainParams; result: ExplainResult | null }
  'mailcfg/explainNames': { params: Record<string, never>; result: readonly ExplainName[] }
  'mailcfg/effective': { params: EffectiveParams; result: EffectiveResult | null }
}

/** Requests that the server makes where `InitializationOptions.readsFilesForServer` says that the client answers them. */
export interface ServerRequests {
  'mailcfg/files': { params: FilesParams; result: FilesResult }
}

/** Notifications of the server. */
export interface ServerNotifications {
  /** Languages of open files that only the rest of the server tells, such as a table that main.cf names. */
  'mailcfg/languages': LanguagesParams
}

/** What a client says of itself in `initialize`. */
export interface InitializationOptions {
  /** The server has no disk (a worker in a browser): it asks for files by `mailcfg/files`. */
  readonly readsFilesForServer?: boolean
  /** The client sets the language of open files when `mailcfg/languages` tells them. */
  readonly setsLanguages?: boolean
  /** The client opens `mailcfg-rule:/<id>.md`, the page of a rule; others are given no links to it. */
  readonly opensRulePages?: boolean
  /** The client knows the command `editor.action.triggerSuggest`. */
  readonly triggersSuggestions?: boolean
  /**
   * Commands of the client that code lenses may have: `mailcfg.showRelay` with the URI of the file and the cell of the
   * matrix that the lens speaks of (`{ service, row, column }`), `mailcfg.showReferences` with the URI, a position and
   * an array of locations. Other clients are shown the line that decides.
   */
  readonly lensCommands?: readonly string[]
}

/** The settings below `mailcfg`, as `workspace/configuration` hands them over; absent ones have their defaults. */
export interface ClientSettings {
  /** Severity by rule id; rules that are not named have their own. */
  readonly rules?: Readonly<Record<string, 'off' | 'error' | 'warning' | 'info' | 'hint'>>
  /** Releases of the servers, such as `3.7`; empty where the files shall tell. */
  readonly postfixVersion?: string
  readonly dovecotVersion?: string
  readonly format?: { readonly width?: number; readonly indent?: number | null; readonly align?: boolean }
  readonly inlayHints?: { readonly enabled?: boolean }
  readonly codeLens?: { readonly enabled?: boolean }
}

/** Names a mail server by one of its files. */
export interface StackParams {
  /** `file:` or other URI of an open file. */
  readonly uri: string
}

/** Who may send what: a matrix for each smtpd service. */
export interface RelayResult {
  /** What the server is called, such as the folder of its main.cf. */
  readonly title: string
  /** Why no session can be put to any service; empty if they start. */
  readonly faults: readonly string[]
  readonly services: readonly RelayService[]
  /** Why nobody knows of any service; empty where there are some, or surely none. */
  readonly notes: readonly string[]
}

export interface RelayService {
  /** Its name in master.cf. */
  readonly name: string
  /** Where its entry stands. */
  readonly place?: Location
  /** Why it does not start; the matrix is empty then. */
  readonly faults: readonly string[]
  readonly columns: readonly RelayColumn[]
  readonly rows: readonly RelayRow[]
  /** What is said beside the matrix, such as which senders fare as the stranger does. */
  readonly notes: readonly string[]
}

/** A recipient; columns of one group stand beside each other. */
export interface RelayColumn {
  readonly group: string
  readonly name: string
}

/** A sender, with one cell for each column. */
export interface RelayRow {
  readonly name: string
  readonly cells: readonly RelayCell[]
}

export interface RelayCell {
  /** One word, as `mailcfg relay` prints it; empty where no session was put to the server. */
  readonly verdict: string
  /** What the word means, one sentence without a period. */
  readonly meaning: string
  /** How it is shown: an open relay, what the files leave open, mail that goes through, mail that is refused. */
  readonly tone: 'open' | 'unknown' | 'passes' | 'refused'
  /** Why, one sentence. */
  readonly why: string
  /** What it depends on; empty where the verdict is certain. */
  readonly depends: readonly string[]
  /** The restrictions that were consulted, in order. */
  readonly proof: readonly RelayStep[]
  /** The line that decides: the restriction, or the row of its table that answered. */
  readonly decides?: Location
}

/** One restriction that was consulted. */
export interface RelayStep {
  /** The parameter of the list, or the one that turns the check on. */
  readonly list: string
  /** The restriction as it is written. */
  readonly restriction: string
  readonly outcome: string
  readonly why: string
  /** Where it stands; absent for defaults. */
  readonly place?: Location
  /** Lines of tables that answered. */
  readonly hits: readonly Location[]
}

/** The server as a drawing. */
export interface StackPictureResult {
  readonly title: string
  /** A whole `<svg>` element without scripts and without references to anything outside of it. */
  readonly svg: string
  /** The same for those who cannot see it. */
  readonly text: string
}

/** What stands at a place, or a name that somebody typed. */
export type ExplainParams = { readonly uri: string; readonly position: Position } | { readonly name: string }

export interface ExplainResult {
  /** The name that is explained. */
  readonly name: string
  readonly markdown: string
}

/** A name that can be explained. */
export interface ExplainName {
  readonly name: string
  /** What it is, a word or two: `rule`, `Postfix parameter`, … */
  readonly kind: string
}

export interface EffectiveParams extends StackParams {
  /**
   * `set`: what is in force of all that the files set; `defaults`: the defaults of the same names, in the same order,
   * so that the two can be compared line by line; `all`: everything in force.
   */
  readonly view: 'set' | 'defaults' | 'all'
}

/** A text to be shown read-only; secrets are masked. */
export interface EffectiveResult {
  readonly title: string
  readonly text: string
  /** Language of the text, an id of `editorLanguageId`. */
  readonly languageId: string
}

/** Which files and folders the server wants to see. */
export interface FilesParams {
  /** URIs of files whose bytes are wanted. */
  readonly files: readonly string[]
  /** URIs of folders whose entries are wanted. */
  readonly folders: readonly string[]
}

/** The answers, in the order of the questions. */
export interface FilesResult {
  /** Bytes in base64; `null` for what is absent, unreadable or no file. */
  readonly files: readonly (string | null)[]
  readonly folders: readonly (readonly FolderEntry[] | null)[]
}

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

export interface LanguagesParams {
  readonly documents: readonly { readonly uri: string; readonly languageId: string }[]
}
