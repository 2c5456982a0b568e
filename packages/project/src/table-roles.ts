/** What main.cf and master.cf say about lookup tables: where each lies, and what it is written in. */

import type { Uri } from '@mailcfg/core'
import type { LanguageDefinition } from '@mailcfg/grammars'
import { languageOfTable, type Stack } from '@mailcfg/model'
import { isFile } from './context.ts'

/** The existing files that the Postfix configurations of a stack use as tables, with their languages. */
export function tableRoles(stack: Stack): Map<Uri, LanguageDefinition> {
  const roles = new Map<Uri, LanguageDefinition>()
  for (const postfix of stack.postfix) {
    for (const use of postfix.tableUses) {
      const language = languageOfTable(use.type, use.parameter, use.restriction)
      if (language === undefined) continue
      const path = stack.placesOf(use.path, postfix).find(isFile)
      if (path !== undefined && !roles.has(path)) roles.set(path, language)
    }
  }
  return roles
}
