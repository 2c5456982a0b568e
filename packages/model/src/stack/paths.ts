/** Paths inside configurations and the files of a stack: which member a path on the server means. */

import type { Uri } from '@mailcfg/core'

/** Directory part of a path, without the final slash; empty when there is none. */
export function directoryOf(uri: Uri): string {
  const slash = uri.lastIndexOf('/')
  return slash < 0 ? '' : uri.slice(0, slash)
}

/** Last part of a path. */
export function baseName(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

/** A path with `.` and `..` parts and doubled slashes resolved; purely textual. */
export function normalizePath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop()
    else parts.push(part)
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}

/** Path of `name` below `directory`, or `name` itself when it is absolute. */
export function joinPath(directory: string, name: string): string {
  return name.startsWith('/') || directory === '' ? normalizePath(name) : normalizePath(`${directory}/${name}`)
}
