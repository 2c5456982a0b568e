/** Gives open files the language that the server tells, where only the rest of the mail server shows it. */

import type { LanguagesParams, ServerNotifications } from '@mailcfg/language-server'
import { type Disposable, languages, type TextDocument, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

const METHOD: keyof ServerNotifications = 'mailcfg/languages'

/** Listens for what the server tells, until it is disposed of. */
export function followLanguages(client: BaseLanguageClient): Disposable {
  return client.onNotification(METHOD, async ({ documents }: LanguagesParams) => {
    for (const { uri, languageId } of documents) {
      const document = workspace.textDocuments.find((open) => client.code2ProtocolConverter.asUri(open.uri) === uri)
      if (document !== undefined && mayChange(document, languageId)) {
        await languages.setTextDocumentLanguage(document, languageId)
      }
    }
  })
}

/** What people chose for a file by `files.associations` stays, and so does what another extension knows better. */
function mayChange({ languageId, uri }: TextDocument, wanted: string): boolean {
  if (languageId === wanted) return false
  const chosen = workspace.getConfiguration('files', uri).get<Record<string, string>>('associations', {})
  const isOurs = /^(?:postfix|dovecot|courier|cyrus-sasl|extmail|mysql|bind|system)\b/.test(languageId)
  const isOpen = languageId === 'plaintext' || languageId === 'ini' || languageId === 'properties' || isOurs
  return isOpen && !Object.values(chosen).includes(languageId)
}
