/** Paths of files: of the stack's files, and of the disk where the host can list it. */

import { normalizePath } from '@mailcfg/model'
import { Place } from '../place.ts'
import { type CompletionItem, RANK } from './item.ts'

/** An entry of a directory. */
export interface DirectoryEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** Lists a directory by its URI; nothing for one that is not there or cannot be read. */
export type ListDirectory = (uri: string) => readonly DirectoryEntry[]

/** Where something is completed, with the disk behind the files that were seen. */
export class CompletionPlace extends Place {
  /** Absent where there is none. */
  readonly list: ListDirectory | undefined

  constructor(place: Place, list: ListDirectory | undefined) {
    super(place)
    this.list = list
  }
}

/**
 * What can follow a path that is typed up to the cursor: the entries of its last directory.
 * @param typed the path up to the cursor, as the server knows it
 * @param fitting names of files that are looked for; others stand behind them
 * @param base directory on the server that a relative path starts from
 */
export function pathItems(place: CompletionPlace, typed: string, fitting?: RegExp, base?: string): CompletionItem[] {
  const slash = typed.lastIndexOf('/')
  const written = typed.slice(0, slash + 1)
  if (!written.startsWith('/') && base === undefined) return []
  const directory = normalizePath(written.startsWith('/') ? written : `${base}/${written}`) || '/'
  return [...entriesOf(place, directory)].map(([name, isFolder]): CompletionItem => {
    const text = `${written}${name}`
    const isWanted = fitting === undefined || fitting.test(name)
    const rank = isFolder ? RANK.other : isWanted ? RANK.usual : RANK.unlikely
    if (isFolder)
      return { label: `${name}/`, kind: 'folder', text: `${text}/`, filter: `${text}/`, rank, continues: true }
    return { label: name, kind: 'file', text, filter: text, rank }
  })
}

/** Names in a directory of the server, and whether they are directories. */
function entriesOf(place: CompletionPlace, directory: string): Map<string, boolean> {
  const { stack, postfix, list } = place
  const prefix = directory === '/' ? '/' : `${directory}/`
  const entries = new Map<string, boolean>()
  for (const uri of stack.documents.keys()) {
    const path = stack.serverPath(uri)
    if (!path.startsWith(prefix)) continue
    const [name = '', more] = path.slice(prefix.length).split('/', 2)
    entries.set(name, more !== undefined)
  }
  for (const uri of list ? stack.placesOf(directory, postfix) : []) {
    for (const { name, isFolder } of list?.(uri) ?? []) if (!name.startsWith('.')) entries.set(name, isFolder)
  }
  // What postmap makes of a table is never named.
  for (const name of entries.keys()) if (/\.(?:db|lmdb|cdb|dir|pag)$/.test(name)) entries.delete(name)
  return entries
}
