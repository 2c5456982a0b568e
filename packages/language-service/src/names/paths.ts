/** Paths as names: where a path of a configuration leads on the server. */

import type { Range } from '@mailcfg/core'
import { type Document, directoryOf, dovecotPlaces, joinPath, socketPath } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { NameAt } from './thing.ts'

/** The path as a name; a relative one counts from where the language's program counts it. */
export function pathName(place: Place, text: string, range: Range): NameAt[] {
  const path = serverPathOf(place, text)
  return path === undefined ? [] : [{ thing: { kind: 'path', path }, range, role: 'reference' }]
}

/** Where a path leads on the server; `undefined` for patterns, variables and home directories. */
export function serverPathOf({ stack, document, postfix }: Place, text: string): string | undefined {
  const bare = text.replace(/^(["'])(.*)\1$/, '$2')
  const { text: path, known } = postfix ? postfix.expand(bare) : { text: bare, known: true }
  if (!known || !/[^/.]/.test(path) || /[%$*?[{~\s]/.test(path)) return undefined
  if (path.startsWith('/')) return socketPath(path)
  const from = stack.serverPath(document.source.uri)
  return document.language.product === 'dovecot' ? socketPath(joinPath(directoryOf(from), path)) : undefined
}

/** The file of the stack that a path leads to, from a place. */
export function memberAt({ stack, document, postfix, dovecot }: Place, path: string): Document | undefined {
  const found = stack.member(path, postfix)
  if (found || dovecot === undefined) return found ?? memberBeside({ stack }, path)
  const places = dovecotPlaces(path, document.source.uri, dovecot.main.source.uri, stack)
  const uri = places.find((one) => stack.documents.has(one))
  return uri === undefined ? undefined : stack.documents.get(uri)
}

/** A file of /etc/postfix, named from elsewhere, beside a main.cf that lies somewhere else. */
function memberBeside({ stack }: Pick<Place, 'stack'>, path: string): Document | undefined {
  for (const postfix of stack.postfix) {
    const found = stack.member(path, postfix)
    if (found) return found
  }
  return undefined
}
