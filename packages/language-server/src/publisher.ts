/** Tells the client what is found, of every file in which that has changed. */

import type { Uri } from '@mailcfg/core'
import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import type { Converter } from './convert.ts'
import type { InitializationOptions } from './custom-requests.ts'
import type { OpenDocuments } from './documents.ts'
import type { FindingStore } from './findings.ts'
import { diagnosticsOf } from './protocol-diagnostics.ts'
import type { Workspace } from './workspace.ts'

/** The parts of the server that findings are told from. */
export interface PublisherParts {
  readonly connection: Connection
  readonly workspace: Workspace
  readonly documents: OpenDocuments
  readonly findings: FindingStore
  readonly convert: Converter
  readonly client: ClientCapabilities
  readonly options: InitializationOptions
}

/** Knows which files the client was told of. */
export class Publisher {
  readonly #parts: PublisherParts
  /** Files with findings that the client knows. */
  readonly #published = new Set<Uri>()

  constructor(parts: PublisherParts) {
    this.#parts = parts
  }

  /** Whether the client asks for the findings of the files that it has open; those are not told then. */
  get isPulled(): boolean {
    return this.#parts.client.textDocument?.diagnostic !== undefined
  }

  /** Tells the findings of every file in which they have changed since this was last called. */
  publish(): void {
    const { connection, workspace, documents, findings, convert, client, options } = this.#parts
    const view = { snapshot: workspace.snapshot, convert, client, options }
    for (const path of findings.takeChanged()) {
      const open = documents.get(path)
      if (open && this.isPulled) continue
      const diagnostics = diagnosticsOf(findings.of(path), view)
      // A file without findings needs no word unless something was said of it before, or somebody looks at it.
      if (diagnostics.length === 0 && open === undefined && !this.#published.has(path)) continue
      if (diagnostics.length > 0) this.#published.add(path)
      else this.#published.delete(path)
      void connection.sendDiagnostics({
        uri: convert.uri(path),
        diagnostics,
        ...(open ? { version: open.source.version } : {}),
      })
    }
  }

  /** A client that asks for the findings of a file keeps what it was told before apart, and would show both. */
  opened(path: Uri): void {
    if (!this.isPulled || !this.#published.delete(path)) return
    void this.#parts.connection.sendDiagnostics({ uri: this.#parts.convert.uri(path), diagnostics: [] })
  }
}
