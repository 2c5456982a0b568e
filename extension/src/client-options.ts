/** Which documents the server sees, and what it is told when it starts. */

import type { InitializationOptions } from '@mailcfg/language-server'
import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode'
import { type DocumentFilter, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import { uriConverters } from './uris.ts'

/** Files that are ours by their content or by what names them: the server tells, once it has seen them. */
const CANDIDATES = [
  '**/*.cf',
  '**/{postfix,dovecot,courier,authlib,sasl,sasl2,extmail,extman}*/**',
  '**/{httpd,apache2}/**/*.conf',
  '**/*.sql',
]

/** Files whose changes on the disk may change what is said of open ones. */
const WATCHED = [
  '**/mailcfg.json',
  '**/*.{cf,conf,ext,cnf,cidr,pcre,regexp}',
  '**/{postfix,dovecot,courier,authlib,sasl,sasl2}*/**',
]

/** The options of the client. */
export function clientOptions(
  context: ExtensionContext,
  output: LogOutputChannel,
  readsFilesForServer: () => boolean,
): LanguageClientOptions {
  return {
    documentSelector: documentSelector(ownLanguages(context), schemes()),
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      readsFilesForServer: readsFilesForServer(),
      setsLanguages: true,
      opensRulePages: true,
      triggersSuggestions: true,
      lensCommands: ['mailcfg.showRelay', 'mailcfg.showReferences'],
    }),
    synchronize: {
      configurationSection: 'mailcfg',
      fileEvents: WATCHED.map((glob) => workspace.createFileSystemWatcher(glob)),
    },
    markdown: { supportHtml: false },
    ...uriConverters(),
  }
}

/** The ids of the languages that the manifest contributes. */
export function ownLanguages({ extension }: ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as { contributes: { languages: { id: string }[] } }
  return contributes.languages.map(({ id }) => id)
}

/** Files and new texts, wherever the workspace lies; our own read-only texts are not among them. */
function schemes(): string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])]
}

function documentSelector(languages: readonly string[], places: readonly string[]): DocumentFilter[] {
  return places.flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    ...CANDIDATES.map((pattern) => ({ scheme, pattern })),
  ])
}
