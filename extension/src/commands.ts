/** The commands of the extension, by their ids. */

import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { explain } from './explain.ts'
import type { Parts } from './parts.ts'
import { PictureView } from './picture-view.ts'
import { registerReferences } from './references.ts'
import type { ShownCell } from './relay-html.ts'
import { RelayView } from './relay-view.ts'
import { ask } from './requests.ts'
import { restart } from './restart.ts'
import type { VirtualTexts } from './virtual-texts.ts'

/** Registers all commands. */
export function registerCommands({ extensionUri }: ExtensionContext, parts: Parts): Disposable[] {
  const { client, output, texts } = parts
  const relay = new RelayView(client, extensionUri)
  const picture = new PictureView(client, extensionUri)
  const handlers: Record<string, (...args: unknown[]) => unknown> = {
    'mailcfg.showRelay': (uri, cell) =>
      withFile(fileOf(client, uri), (file) => relay.show(file, cell as ShownCell | undefined)),
    'mailcfg.showStack': (uri) => withFile(uri, (file) => picture.show(file)),
    'mailcfg.explain': (name) => explain(parts, typeof name === 'string' ? name : undefined),
    'mailcfg.showEffective': (uri) => withFile(uri, (file) => showEffective(parts, file)),
    'mailcfg.compareWithDefaults': (uri) => withFile(uri, (file) => compareWithDefaults(texts, client, file)),
    'mailcfg.restartServer': () => restart(client),
    'mailcfg.showOutput': () => output.show(true),
  }
  const registered = Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
  return [...registered, registerReferences(client), relay, picture]
}

/** A menu names a file as the editor does, a code lens as the server does. */
function fileOf({ protocol2CodeConverter }: BaseLanguageClient, given: unknown): unknown {
  return typeof given === 'string' ? protocol2CodeConverter.asUri(given) : given
}

/** The file that a menu names, else that of the active editor, else one of the workspace that the user picks. */
async function withFile(given: unknown, run: (uri: Uri) => Promise<unknown>): Promise<void> {
  const uri = given instanceof Uri ? given : (activeFile() ?? (await pickFile()))
  if (uri === undefined) return
  // The server knows the servers of open files only.
  await workspace.openTextDocument(uri)
  await run(uri)
}

function activeFile(): Uri | undefined {
  const document = window.activeTextEditor?.document
  return document === undefined || ['output', 'mailcfg'].includes(document.uri.scheme) ? undefined : document.uri
}

/** Main files of the workspace; without a question where there is only one. */
async function pickFile(): Promise<Uri | undefined> {
  const files = await workspace.findFiles('**/{main.cf,dovecot.conf}', undefined, 50)
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('This workspace has no main.cf and no dovecot.conf.'))
    return undefined
  }
  if (files.length === 1) return files[0]
  const items = files.map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which mail server?') }))?.uri
}

async function showEffective({ client, texts }: Parts, uri: Uri): Promise<void> {
  const params = { uri: client.code2ProtocolConverter.asUri(uri), view: 'set' } as const
  const result = await ask(client, 'mailcfg/effective', params)
  if (result) await texts.show(texts.effectiveUri(params), result.languageId)
  else tellNone()
}

/** The defaults on the left, what is in force on the right. */
async function compareWithDefaults(texts: VirtualTexts, client: BaseLanguageClient, uri: Uri): Promise<void> {
  const [defaults, set] = (['defaults', 'set'] as const).map((view) => ({
    uri: client.code2ProtocolConverter.asUri(uri),
    view,
  }))
  const result = set && (await ask(client, 'mailcfg/effective', set))
  if (!result || !defaults) return tellNone()
  const [left, right] = [texts.effectiveUri(defaults), texts.effectiveUri(set)]
  for (const one of [left, right]) await texts.open(one, result.languageId)
  await commands.executeCommand('vscode.diff', left, right, l10n.t('{0}: defaults ↔ in force', result.title))
}

function tellNone(): void {
  void window.showInformationMessage(l10n.t('This file belongs to no configuration of a mail server that is known.'))
}
