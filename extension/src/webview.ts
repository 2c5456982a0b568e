/** The frame of our views: a page that may load nothing but the extension's own style and script. */

import { type Disposable, Uri, type ViewColumn, type WebviewPanel, window } from 'vscode'
import { pageHtml } from './html.ts'

/** A panel that is made when it is first shown and stays one. */
export abstract class View implements Disposable {
  readonly #extensionUri: Uri
  readonly #type: string
  readonly #column: ViewColumn
  #panel: WebviewPanel | undefined

  constructor(extensionUri: Uri, type: string, column: ViewColumn) {
    this.#extensionUri = extensionUri
    this.#type = type
    this.#column = column
  }

  dispose(): void {
    this.#panel?.dispose()
  }

  /** What the page tells when a link was followed. */
  protected abstract onMessage(message: unknown): void

  /** Shows a page, in the panel that is there or in a new one. */
  protected present(title: string, body: string): void {
    const panel = this.#panel ?? this.#open()
    panel.title = title
    panel.webview.html = this.#page(panel, title, body)
    panel.reveal(undefined, false)
  }

  #open(): WebviewPanel {
    const media = Uri.joinPath(this.#extensionUri, 'media')
    const panel = window.createWebviewPanel(this.#type, '', this.#column, {
      enableScripts: true,
      localResourceRoots: [media],
    })
    panel.iconPath = Uri.joinPath(this.#extensionUri, 'images', 'icon.png')
    panel.webview.onDidReceiveMessage((message) => this.onMessage(message))
    panel.onDidDispose(() => {
      this.#panel = undefined
    })
    this.#panel = panel
    return panel
  }

  #page({ webview }: WebviewPanel, title: string, body: string): string {
    const address = (file: string) => webview.asWebviewUri(Uri.joinPath(this.#extensionUri, 'media', file)).toString()
    return pageHtml({ title, body, source: webview.cspSource, style: address('view.css'), script: address('view.js') })
  }
}
