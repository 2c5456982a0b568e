/** The languages of the folders below fixtures/. */

import { type LanguageDefinition, languageById } from '@mailcfg/grammars'

/** Folders whose language has another id. */
const IDS: Readonly<Record<string, string>> = {
  'main-cf': 'main.cf',
  'master-cf': 'master.cf',
  'cyrus-smtpd-conf': 'smtpd.conf',
  'my-cnf': 'my.cnf',
  extmail: 'webmail.cf',
}

/** The language that the files of a folder are in; none for folders of whole servers. */
export function fixtureLanguage(folder: string): LanguageDefinition | undefined {
  return languageById(IDS[folder] ?? folder)
}
