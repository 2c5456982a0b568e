/** How paths are called in reports: relative to where the user stands, absolute where the user said so. */

import { isAbsolute, relative, resolve } from 'node:path'

/** Gives the name of an absolute path in reports: written in the way in which the arguments were written. */
export function displayNames(paths: readonly string[], cwd: string): (path: string) => string {
  const absolute = paths.filter(isAbsolute).map((path) => resolve(path.replace(/\/[^/]*[*?{[].*$/, '/')))
  return (path) => {
    const name = relative(cwd, path) || path
    const below = absolute.some((base) => path === base || path.startsWith(`${base.replace(/\/$/, '')}/`))
    return below || (absolute.length > 0 && name.startsWith('../')) ? path : name
  }
}
