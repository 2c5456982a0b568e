/** Parameter settings of one Postfix file, whatever else of the server was seen. */

import { type Document, mainSettings, masterSettings, type ParameterSetting } from '@mailcfg/model'

/** The settings of a main.cf, or the `-o` settings of a master.cf, in file order; none for other files. */
export function settingsOfFile(document: Document): readonly ParameterSetting[] {
  if (document.shape === 'columns') return masterSettings(document)
  return document.shape === 'assignments' && document.language.id === 'main.cf' ? mainSettings(document) : []
}
