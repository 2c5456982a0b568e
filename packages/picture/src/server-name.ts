/** How a mail server is called. */

import type { Uri } from '@mailcfg/core'
import { directoryOf, type Stack } from '@mailcfg/model'

/** The directory that holds all files of a server, as it is called in reports. */
export function serverName({ root, documents }: Stack, nameOf: (uri: Uri) => string): string {
  if (root !== '') return nameOf(root)
  const [first = '', ...others] = [...documents.keys()].map(directoryOf)
  let common = first
  while (common !== '' && !others.every((one) => one === common || one.startsWith(`${common}/`)))
    common = directoryOf(common)
  return nameOf(common === '' ? first : common)
}
