/** Builds stacks from texts, as tests write them. */

import { SourceText } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition, matchList } from '@mailcfg/grammars'
import { languageOfTable, listFiles, type PostfixInstance, readDocument, Stack, type Versions } from '@mailcfg/model'
import { fileStatesOf } from './disk.ts'

/**
 * A stack of the given files; paths are those on the server. Languages are told as the product does: by the role
 * that main.cf gives a table or a list, then by name, path and content.
 * @param disk a listing of the server's files, as {@link fileStatesOf} reads it; without it nobody looked at them.
 * @throws Error for a file whose language nobody can tell, since such a fixture tests nothing.
 */
export function stackOf(files: Readonly<Record<string, string>>, versions: Versions = {}, disk?: string): Stack {
  const sources = Object.entries(files).map(([path, text]) => SourceText.fromText(`/${path.replace(/^\//, '')}`, text))
  const first = new Stack(
    '/',
    sources.flatMap((source) => known(source)),
    versions,
  )
  const roles = new Map(first.postfix.flatMap((postfix) => [...rolesIn(postfix)]))
  const documents = sources.map((source) => {
    const language = roles.get(source.uri) ?? detectLanguage(source.uri, () => source.text).language
    if (language === undefined) throw new Error(`no language for ${source.uri}`)
    return readDocument(source, language)
  })
  const stack = new Stack('/', documents, versions)
  return disk === undefined ? stack : new Stack('/', documents, versions, fileStatesOf(disk, stack))
}

function known(source: SourceText) {
  const { language } = detectLanguage(source.uri, () => source.text)
  return language ? [readDocument(source, language)] : []
}

function* rolesIn(postfix: PostfixInstance): Iterable<[string, LanguageDefinition]> {
  for (const path of listFiles(postfix)) yield [path, matchList]
  for (const use of postfix.tableUses) {
    const language = languageOfTable(use.type, use.parameter)
    if (language) yield [use.path, language]
  }
}
