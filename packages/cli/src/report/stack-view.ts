/** How servers and places are called in pictures of a server. */

import type { Uri } from '@mailcfg/core'
import { directoryOf, type Stack } from '@mailcfg/model'
import type { PicturePlace, TitledPicture } from '@mailcfg/picture'

/** A picture with the name of its server. */
export type NamedPicture = TitledPicture

/** The directory that holds all files of a server, as it is called in reports. */
export function serverName({ root, documents }: Stack, nameOf: (uri: Uri) => string): string {
  if (root !== '') return nameOf(root)
  const [first = '', ...others] = [...documents.keys()].map(directoryOf)
  let common = first
  while (common !== '' && !others.every((one) => one === common || one.startsWith(`${common}/`)))
    common = directoryOf(common)
  return nameOf(common === '' ? first : common)
}

/** `etc/postfix/main.cf:12`. */
export function placeName({ source, range }: PicturePlace, nameOf: (uri: Uri) => string): string {
  return `${nameOf(source.uri)}:${source.positionAt(range.start).line + 1}`
}
