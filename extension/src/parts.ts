/** What commands and views work with. */

import type { LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { VirtualTexts } from './virtual-texts.ts'

/** The parts of the running extension. */
export interface Parts {
  readonly client: BaseLanguageClient
  readonly output: LogOutputChannel
  readonly texts: VirtualTexts
}
