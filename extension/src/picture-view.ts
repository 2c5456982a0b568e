/** The view with the picture of a mail server. */

import { l10n, type Uri, ViewColumn, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { pictureHtml } from './html.ts'
import { ask } from './requests.ts'
import { View } from './webview.ts'

/** Shows the parts of a mail server and what leads from one to another. */
export class PictureView extends View {
  readonly #client: BaseLanguageClient

  constructor(client: BaseLanguageClient, extensionUri: Uri) {
    super(extensionUri, 'mailcfg.picture', ViewColumn.Active)
    this.#client = client
  }

  /** Shows the server that a file belongs to. */
  async show(uri: Uri): Promise<void> {
    const result = await ask(this.#client, 'mailcfg/stackPicture', {
      uri: this.#client.code2ProtocolConverter.asUri(uri),
    })
    if (!result) {
      void window.showInformationMessage(
        l10n.t('This file belongs to no configuration of a mail server that is known.'),
      )
      return
    }
    this.present(
      l10n.t('Mail server: {0}', result.title),
      pictureHtml(result.svg, result.text, l10n.t('The same in words')),
    )
  }

  protected override onMessage(): void {
    // The picture has no links: it is shown as an image, in which nothing can run.
  }
}
