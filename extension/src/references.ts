/** The command of code lenses that lead to several places; it takes what the server says and has no place in menus. */

import { commands, type Disposable } from 'vscode'
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient'

/** Registers the command by which a lens shows references: URI and position of the lens, and the places. */
export function registerReferences(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mailcfg.showReferences', (uri: unknown, position: unknown, places: unknown) =>
    showReferences(client, uri, position, places),
  )
}

async function showReferences(
  { protocol2CodeConverter }: BaseLanguageClient,
  uri: unknown,
  position: unknown,
  places: unknown,
): Promise<void> {
  if (typeof uri !== 'string' || !Array.isArray(places)) return
  const at = protocol2CodeConverter.asPosition(position as Position)
  const found = places.map((place: Location) => protocol2CodeConverter.asLocation(place))
  await commands.executeCommand('editor.action.showReferences', protocol2CodeConverter.asUri(uri), at, found)
}
