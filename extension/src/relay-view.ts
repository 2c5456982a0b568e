/** The view of the relay matrix. */

import { l10n, type Uri, ViewColumn, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type RelayTexts, relayHtml, type ShownCell } from './relay-html.ts'
import { ask } from './requests.ts'
import { reveal } from './reveal.ts'
import { View } from './webview.ts'

/** Shows who may send what where, and goes to the lines that decide it. */
export class RelayView extends View {
  readonly #client: BaseLanguageClient

  constructor(client: BaseLanguageClient, extensionUri: Uri) {
    super(extensionUri, 'mailcfg.relay', ViewColumn.Beside)
    this.#client = client
  }

  /** Shows the matrix of the server that a file belongs to, with the proof of a cell. */
  async show(uri: Uri, shown?: ShownCell): Promise<void> {
    const result = await ask(this.#client, 'mailcfg/relay', { uri: this.#client.code2ProtocolConverter.asUri(uri) })
    if (!result) {
      void window.showInformationMessage(l10n.t('This file belongs to no Postfix configuration that is known.'))
      return
    }
    this.present(l10n.t('Relay: {0}', result.title), relayHtml(result, texts(this.#client), shown))
  }

  protected override onMessage(message: unknown): void {
    void reveal(this.#client, message)
  }
}

function texts({ protocol2CodeConverter }: BaseLanguageClient): RelayTexts {
  return {
    hint: l10n.t('Arrow keys go from cell to cell, Enter shows the proof and the line that decides.'),
    sender: l10n.t('Sender'),
    proof: l10n.t('Proof'),
    dependsOn: l10n.t('It depends on:'),
    noService: l10n.t('No service of this server takes mail by SMTP.'),
    doesNotStart: l10n.t('This does not start:'),
    placeName: ({ uri, range }) =>
      `${workspace.asRelativePath(protocol2CodeConverter.asUri(uri))}:${range.start.line + 1}`,
  }
}
