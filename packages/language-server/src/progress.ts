/** Tells the user that long work goes on, where the client shows such things. */

import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'

/** Shorter work is not worth a word, in milliseconds. */
const LONG = 1000

/** Progress of long work. */
export class Progress {
  readonly #connection: Connection
  readonly #isShown: boolean

  constructor(connection: Connection, client: ClientCapabilities) {
    this.#connection = connection
    this.#isShown = client.window?.workDoneProgress === true
  }

  /** The same work; from some time on it is shown as being under way, until it ends or is given up. */
  async during<T>(work: Promise<T>): Promise<T> {
    if (!this.#isShown) return work
    let shown: Promise<WorkDoneProgressServerReporter> | undefined
    const timer = setTimeout(() => {
      shown = this.#begin()
    }, LONG)
    try {
      return await work
    } finally {
      clearTimeout(timer)
      // A client that refuses to show it has lost no more than that.
      shown?.then((progress) => progress.done()).catch(() => undefined)
    }
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const progress = await this.#connection.window.createWorkDoneProgress()
    progress.begin('mailcfg')
    return progress
  }
}
