/** Which files of a stack an `!include` of Dovecot brings in. */

import type { Uri } from '@mailcfg/core'
import type { BlocksDocument, Include } from '../documents/blocks.ts'
import type { Document } from '../documents/read.ts'
import { directoryOf, joinPath, normalizePath } from '../stack/paths.ts'

/** What an include brings in, as far as the files that were seen tell. */
export interface Included {
  /** The files in reading order: sorted by name, as glob(3) gives them. */
  readonly documents: readonly BlocksDocument[]
  /** Other files of the directory that the path names were seen, so a file that is not among them is not there. */
  readonly seen: boolean
  /** The path is that of a directory, which opens as a file without any text. */
  readonly isDirectory?: true
}

/** Files by their place, and the places that a path on the server may have among them. */
export interface FilesOfServer {
  readonly documents: ReadonlyMap<Uri, Document>
  placesOf(path: string): readonly Uri[]
}

/**
 * The files that an include names. A relative path counts from the directory of the file that includes; a copy of
 * /etc/dovecot may lie anywhere, then its files are looked for beside `main` (config-parser.c, settings_include()).
 */
export function includedFiles(include: Include, from: BlocksDocument, main: Uri, files: FilesOfServer): Included {
  const path = include.path.text.replace(/^(["'])(.*)\1$/, '$2')
  const results = dovecotPlaces(path, from.source.uri, main, files).map((pattern) => matching(pattern, from, files))
  const found = results.find(({ documents, isDirectory }) => documents.length > 0 || isDirectory)
  return found ?? { documents: [], seen: results.some((r) => r.seen) }
}

/**
 * Where a path that a configuration names may lie among the files of a server, the likeliest place first.
 * @param from the file that names it, from whose directory relative paths count
 * @param main the main file of the configuration
 */
export function dovecotPlaces(path: string, from: Uri, main: Uri, files: FilesOfServer): readonly Uri[] {
  if (!path.startsWith('/')) return [joinPath(directoryOf(from), path)]
  const inside = /^\/(?:usr\/local\/)?etc\/dovecot\/(.+)$/.exec(normalizePath(path))?.[1]
  return inside ? [...files.placesOf(path), joinPath(directoryOf(main), inside)] : files.placesOf(path)
}

function matching(pattern: Uri, from: BlocksDocument, { documents }: FilesOfServer): Included {
  const expression = globExpression(pattern)
  const found = [...documents.values()].filter(({ source }) => expression.test(source.uri))
  const fixed = pattern.replace(/[*?[{].*$/, '')
  const directory = `${directoryOf(fixed)}/`
  const seen = [...documents.values()].some((other) => other !== from && other.source.uri.startsWith(directory))
  const inside = `${pattern}/`
  const isDirectory = [...documents.keys()].some((uri) => uri.startsWith(inside))
  const blocks = found.filter((document) => document.shape === 'blocks')
  return { documents: blocks, seen, ...(isDirectory ? { isDirectory } : {}) }
}

/** A glob(3) pattern with braces as a regular expression: wildcards match no slash, and no dot at the start of a name. */
function globExpression(pattern: string): RegExp {
  let text = ''
  let depth = 0
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string
    const first = i === 0 || pattern[i - 1] === '/'
    const set = char === '[' ? /^\[(!?)([^\]/]+)\]/.exec(pattern.slice(i)) : null
    if (char === '*') text += first ? '(?!\\.)[^/]*' : '[^/]*'
    else if (char === '?') text += first ? '[^/.]' : '[^/]'
    else if (set) {
      text += `[${set[1] === '!' ? '^' : ''}${(set[2] as string).replace(/[\\^]/g, '\\$&')}]`
      i += set[0].length - 1
    } else if (char === '{' && pattern.includes('}', i)) {
      depth++
      text += '(?:'
    } else if (char === '}' && depth > 0) {
      depth--
      text += ')'
    } else if (char === ',' && depth > 0) text += '|'
    else text += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }
  return safely(`^${text}$`)
}

/** A pattern that is no proper one, such as a set with its ends swapped, matches nothing. */
function safely(text: string): RegExp {
  try {
    return new RegExp(text)
  } catch {
    return /(?!)/
  }
}
