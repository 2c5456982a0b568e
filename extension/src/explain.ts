/** The command that explains what stands at the cursor, or a name that is picked from a list. */

import { commands, l10n, window } from 'vscode'
import type { Parts } from './parts.ts'
import { ask } from './requests.ts'

/** Shows the page about a name: the given one, else that at the cursor, else one that the user picks. */
export async function explain(parts: Parts, given: string | undefined): Promise<void> {
  const name = given ?? (await nameAtCursor(parts)) ?? (await pickName(parts))
  if (name === undefined) return
  const uri = parts.texts.explainUri(name)
  await commands.executeCommand('markdown.showPreview', uri)
}

async function nameAtCursor({ client }: Parts): Promise<string | undefined> {
  const editor = window.activeTextEditor
  if (editor === undefined) return undefined
  const { line, character } = editor.selection.active
  const params = { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: { line, character } }
  return (await ask(client, 'mailcfg/explain', params))?.name
}

async function pickName({ client }: Parts): Promise<string | undefined> {
  const names = (await ask(client, 'mailcfg/explainNames', {})) ?? []
  const items = names.map(({ name, kind }) => ({ label: name, description: kind }))
  return (
    await window.showQuickPick(items, { placeHolder: l10n.t('What shall be explained?'), matchOnDescription: true })
  )?.label
}
