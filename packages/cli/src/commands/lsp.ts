/** `mailcfg lsp`: the language server, for editors. */

import { serveStdio } from '@mailcfg/language-server'

/** Serves the editor on standard input and output until it says `exit`, which ends the process. */
export function lsp(): Promise<never> {
  serveStdio()
  return new Promise(() => {})
}
