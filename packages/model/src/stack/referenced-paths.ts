/** Which paths of a server its configuration names: the only ones that anybody looks at. */

import { defaultFor, postfixParameters } from '@mailcfg/knowledge'
import { blockItems } from '../documents/blocks.ts'
import type { Document } from '../documents/read.ts'
import { isChrooted } from '../postfix/compatibility.ts'
import type { PostfixInstance } from '../postfix/instance.ts'
import { databaseModules } from './database-modules.ts'
import { INDEX_SUFFIXES, PLUGIN_DIRECTORIES, PLUGIN_TYPES } from './file-states.ts'
import { directoryOf, normalizePath } from './paths.ts'
import type { Stack } from './stack.ts'

const PATH_WORD = /(?:^|[\s,;:<=!({"'])(\/[^\s,;"'<>(){}|]*)/g
const PEM_PARAMETER =
  /_tls_(?:(?:ec|d)?(?:cert|key)_file|chain_files)$|^tlsproxy_client_(?:(?:ec|d)?(?:cert|key)_file|chain_files)$/
const PEM_SETTING =
  /^ssl_(?:alt_)?(?:cert|key)$|^ssl_(?:server|client)_(?:alt_)?(?:cert|key)(?:_file)?$|^TLS_(?:CERTFILE|PRIVATE_KEYFILE)$/

/** Files of the system that daemons in the jail read from copies below the queue directory. */
export const JAIL_COPIES: readonly string[] = ['/etc/resolv.conf', '/etc/services']

/** The paths that are worth a look: every absolute path that the files of a server name, and these files themselves. */
export function referencedPaths(stack: Stack): Set<string> {
  const paths = new Set<string>()
  const add = (path: string): void => {
    for (let at = normalizePath(path); at !== '' && !paths.has(at); at = directoryOf(at)) paths.add(at)
  }
  for (const document of stack.documents.values()) {
    add(stack.serverPath(document.source.uri))
    for (const { text } of valuesOf(document)) for (const path of pathsIn(text)) add(path)
    for (const { directories, file } of databaseModules(document)) {
      for (const directory of directories) add(`${directory}/${file}`)
    }
  }
  for (const postfix of stack.postfix) for (const path of postfixPaths(postfix)) add(path)
  paths.add('/')
  return paths
}

/** Those of them that hold certificates and keys. */
export function pemPaths(stack: Stack): Set<string> {
  const named = [...stack.documents.values()].flatMap((document) =>
    [...valuesOf(document)].filter(({ name }) => PEM_SETTING.test(name)).flatMap(({ text }) => pathsIn(text)),
  )
  const postfix = stack.postfix.flatMap((instance) =>
    [...instance.mainSettings, ...instance.masterSettings]
      .filter(({ name }) => PEM_PARAMETER.test(name.text))
      .flatMap(({ value, service }) => pathsIn(instance.expand(value.text, service).text)),
  )
  return new Set([...named, ...postfix].map(normalizePath))
}

function pathsIn(text: string): string[] {
  return [...text.matchAll(PATH_WORD)].map((match) => match[1] as string)
}

/** What macros lead to, what is there without being set, and the indexes of tables. */
function* postfixPaths(postfix: PostfixInstance): Iterable<string> {
  for (const { value, service } of [...postfix.mainSettings, ...postfix.masterSettings]) {
    if (value.text.includes('$')) yield* pathsIn(postfix.expand(value.text, service).text)
  }
  for (const { path, type } of postfix.tableUses) {
    if (!path.startsWith('/')) continue
    yield path
    for (const suffix of INDEX_SUFFIXES[type] ?? []) yield `${path}${suffix}`
  }
  for (const parameter of postfixParameters()) {
    if (parameter.kind !== 'path' || postfix.isSet(parameter.name)) continue
    if (defaultFor(parameter, postfix.versions.postfix)?.includes('/'))
      yield* pathsIn(postfix.value(parameter.name).text)
  }
  const libraries = postfix.setting('shlib_directory')?.value.text ?? ''
  for (const directory of libraries.startsWith('/') ? [libraries] : PLUGIN_DIRECTORIES) {
    for (const name of ['libpostfix-global', ...PLUGIN_TYPES.map((type) => `postfix-${type}`)]) {
      yield `${directory}/${name}.so`
    }
  }
  if (postfix.services.some((service) => isChrooted(postfix, service))) {
    const queue = postfix.value('queue_directory').text
    for (const file of JAIL_COPIES) yield* [file, `${queue}${file}`]
  }
  const daemons = postfix.value('daemon_directory')
  for (const { command } of daemons.known ? postfix.services : []) yield `${daemons.text}/${command.text}`
}

function* valuesOf(document: Document): Iterable<{ name: string; text: string }> {
  if (document.shape === 'assignments') {
    for (const { name, decoded } of document.entries) yield { name: name.text, text: decoded }
  } else if (document.shape === 'columns') {
    for (const service of document.entries) {
      for (const { name, value } of service.overrides) yield { name: name.text, text: value.text }
      for (const { value } of service.arguments) yield { name: '', text: value.text }
    }
  } else if (document.shape === 'blocks') {
    for (const item of blockItems(document)) {
      if (item.kind === 'setting') yield { name: item.name.text, text: item.decoded }
      // `unix_listener /var/spool/postfix/private/auth {`
      else if (item.kind === 'section' && item.name) yield { name: item.type.text, text: item.name.text }
    }
  }
}
