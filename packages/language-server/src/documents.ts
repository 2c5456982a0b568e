/** The texts that are open in the editor, kept in step by incremental changes. */

import { SourceText, type Uri } from '@mailcfg/core'
import { changeOf, type TextChange } from '@mailcfg/language-service'
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver'
import type { Converter } from './convert.ts'

/** One open document. */
export interface OpenDocument {
  /** As the client calls the language. */
  readonly languageId: string
  readonly source: SourceText
}

/** All open documents of one client, by path. */
export class OpenDocuments {
  readonly #convert: Converter
  readonly #open = new Map<Uri, OpenDocument>()

  constructor(convert: Converter) {
    this.#convert = convert
  }

  get(path: Uri): OpenDocument | undefined {
    return this.#open.get(path)
  }

  entries(): Iterable<[Uri, OpenDocument]> {
    return this.#open.entries()
  }

  open({ uri, text, version, languageId }: TextDocumentItem): SourceText {
    const path = this.#convert.path(uri)
    const source = SourceText.fromText(path, text, version)
    this.#open.set(path, { languageId, source })
    return source
  }

  /** Applies changes one after the other, as the protocol wants; `undefined` for a document that is not open. */
  change({
    textDocument,
    contentChanges,
  }: DidChangeTextDocumentParams): { source: SourceText; change: TextChange } | undefined {
    const path = this.#convert.path(textDocument.uri)
    const document = this.#open.get(path)
    if (document === undefined) return undefined
    const done: { range: { start: number; end: number }; length: number }[] = []
    let { source } = document
    for (const change of contentChanges) {
      const range = 'range' in change ? this.#convert.offsets(source, change.range) : { start: 0, end: source.length }
      done.push({ range, length: change.text.length })
      source = source.edited([{ range, text: change.text }], textDocument.version)
    }
    this.#open.set(path, { languageId: document.languageId, source })
    return { source, change: changeOf(document.source.length, done) }
  }

  close(uri: string): Uri {
    const path = this.#convert.path(uri)
    this.#open.delete(path)
    return path
  }
}
