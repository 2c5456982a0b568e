/** What main.cf and master.cf say about lookup tables and lists in files: where each lies, and what it is written in. */

import type { Uri } from '@mailcfg/core'
import { type LanguageDefinition, matchList } from '@mailcfg/grammars'
import { filesInList, languageOfTable, listFiles, type PostfixInstance, type Stack } from '@mailcfg/model'
import type { FileSource } from './files.ts'

/**
 * The existing files that the Postfix configurations of a stack use as tables, or as lists of domains or clients, with
 * their languages. Lists in files name files, too: those that were not read yet are found when those that name them are.
 */
export function tableRoles(stack: Stack, disk: FileSource): Map<Uri, LanguageDefinition> {
  const roles = new Map<Uri, LanguageDefinition>()
  for (const postfix of stack.postfix) {
    for (const use of postfix.tableUses) {
      const language = languageOfTable(use.type, use.parameter, use.restriction)
      if (language === undefined) continue
      const path = stack.placesOf(use.path, postfix).find((place) => disk.kind(place) === 'file')
      if (path === undefined) continue
      // `local_recipient_maps = $alias_maps` asks for names alone and does not tell what the file is written in.
      const known = roles.get(path)
      if (known === undefined || (known.id === 'lookup-table' && language.shape === 'table')) roles.set(path, language)
    }
  }
  for (const path of stack.postfix.flatMap((postfix) => listsOf(stack, postfix, disk))) {
    if (!roles.has(path)) roles.set(path, matchList)
  }
  return roles
}

function listsOf(stack: Stack, postfix: PostfixInstance, disk: FileSource): Uri[] {
  const found = new Set<Uri>()
  const add = (name: string): void => {
    const path = stack.placesOf(name, postfix).find((place) => disk.kind(place) === 'file')
    if (path === undefined || found.has(path)) return
    found.add(path)
    const document = stack.documents.get(path)
    if (document?.language !== matchList) return
    for (const line of document.source.text.split('\n')) for (const inner of filesInList(line)) add(inner)
  }
  for (const name of listFiles(postfix)) add(name)
  return [...found]
}
