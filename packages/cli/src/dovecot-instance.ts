/** Which Dovecot configuration a command is about. */

import { dirname, resolve } from 'node:path'
import type { DovecotInstance } from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'

/**
 * The configuration whose dovecot.conf lies in a directory, or the only one below it; `undefined` when there is none.
 * @throws UsageError when there are several.
 */
export function dovecotAt(
  directory: string,
  instances: readonly DovecotInstance[],
  nameOf: (uri: string) => string,
): DovecotInstance | undefined {
  const top = resolve(directory)
  const inside = instances.filter(({ isWhole, main }) => isWhole && isBelow(main.source.uri, top))
  const own = inside.find(({ main }) => dirname(main.source.uri) === top)
  const [only, other] = inside
  if (own || other === undefined) return own ?? only
  const names = inside.map(({ main }) => nameOf(dirname(main.source.uri))).join(', ')
  throw new UsageError(`${directory}: there are several Dovecot configurations; name one of ${names}`)
}

/** Whether a file is the directory itself or lies below it. */
export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`)
}
