/** Goes to a line that a view names. */

import { Range, ViewColumn, window } from 'vscode'
import type { BaseLanguageClient, Location } from 'vscode-languageclient'

/** What the script of a view sends: a place, and whether the keyboard shall stay in the view. */
interface Message {
  readonly place: Location
  readonly keepsFocus: boolean
}

/** Shows the place in an editor; what is no message of ours is left alone. */
export async function reveal(client: BaseLanguageClient, message: unknown): Promise<void> {
  if (!isMessage(message)) return
  const { uri, range } = message.place
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character)
  const preserveFocus = message.keepsFocus
  await window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
    selection,
    preserveFocus,
    preview: true,
    viewColumn: ViewColumn.One,
  })
}

function isMessage(message: unknown): message is Message {
  const place = (message as Partial<Message> | null)?.place
  return typeof place?.uri === 'string' && typeof place.range?.start?.line === 'number'
}
