/** Read-only texts of the server, such as the effective configuration, as documents of the scheme `mailcfg`. */

import type { EffectiveParams } from '@mailcfg/language-server'
import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ask } from './requests.ts'

const SCHEME = 'mailcfg'

/** The pages of rules, which diagnostics link to: `mailcfg-rule:/<id>.md`. */
const RULE_SCHEME = 'mailcfg-rule'

/** What the query of a URI says: which request gives the text. */
type Source = { readonly effective: EffectiveParams } | { readonly explain: string }

/** Provides the texts, and asks for them anew when a file was saved. */
export class VirtualTexts implements TextDocumentContentProvider, Disposable {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<Uri>()
  readonly #registrations: Disposable

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#registrations = Disposable.from(
      ...[SCHEME, RULE_SCHEME].map((scheme) => workspace.registerTextDocumentContentProvider(scheme, this)),
      workspace.onDidSaveTextDocument(() => this.#askAgain()),
      this.#changed,
    )
  }

  get onDidChange() {
    return this.#changed.event
  }

  dispose(): void {
    this.#registrations.dispose()
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const source = sourceOf(uri)
    if ('explain' in source) {
      return (await ask(this.#client, 'mailcfg/explain', { name: source.explain }, token))?.markdown ?? nothing()
    }
    return (await ask(this.#client, 'mailcfg/effective', source.effective, token))?.text ?? nothing()
  }

  /** The URI of the page about a name. */
  explainUri(name: string): Uri {
    return textUri(`${name.replaceAll('/', ' ')}.md`, { explain: name })
  }

  /** The URI of a view of the configuration that a file belongs to. */
  effectiveUri(effective: EffectiveParams): Uri {
    const folder = Uri.parse(effective.uri).path.split('/').at(-2) ?? ''
    return textUri(`${folder} (${effective.view}).cf`, { effective })
  }

  /** Shows a view in an editor, in the language of its text. */
  async show(uri: Uri, languageId: string): Promise<TextDocument> {
    const document = await this.open(uri, languageId)
    await window.showTextDocument(document, { preview: true })
    return document
  }

  /** Loads a view, in the language of its text. */
  async open(uri: Uri, languageId: string): Promise<TextDocument> {
    const document = await workspace.openTextDocument(uri)
    return document.languageId === languageId ? document : languages.setTextDocumentLanguage(document, languageId)
  }

  #askAgain(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri)
  }
}

function sourceOf({ scheme, path, query }: Uri): Source {
  return scheme === RULE_SCHEME ? { explain: path.replace(/^\/|\.md$/g, '') } : (JSON.parse(query) as Source)
}

function textUri(name: string, source: Source): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${name}`, query: JSON.stringify(source) })
}

function nothing(): string {
  return l10n.t('Nothing is known any more: the file is closed, or the server does not run.')
}
