/** Tells the user that long work goes on, where the client shows such things. */

import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'

/** Shorter work is not worth a word, in milliseconds. */
const LONG = 1000

/** Progress of work in steps. */
export class Progress {
  readonly #connection: Connection
  readonly #client: ClientCapabilities
  readonly #now: () => number

  constructor(connection: Connection, client: ClientCapabilities, now: () => number) {
    this.#connection = connection
    this.#client = client
    this.#now = now
  }

  /** The same steps; from some time on they are shown as work that is under way, until they end or are given up. */
  *during(steps: Iterable<undefined>): Generator<undefined> {
    const began = this.#now()
    let shown: Promise<WorkDoneProgressServerReporter> | undefined
    try {
      for (const step of steps) {
        yield step
        if (shown === undefined && this.#client.window?.workDoneProgress && this.#now() - began > LONG) {
          shown = this.#begin()
        }
      }
    } finally {
      void shown?.then((progress) => progress.done())
    }
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const progress = await this.#connection.window.createWorkDoneProgress()
    progress.begin('mailcfg')
    return progress
  }
}
