/** How servers and places are called in pictures of a server. */

import type { Uri } from '@mailcfg/core'
import type { PicturePlace, TitledPicture } from '@mailcfg/picture'

/** A picture with the name of its server. */
export type NamedPicture = TitledPicture

/** `etc/postfix/main.cf:12`. */
export function placeName({ source, range }: PicturePlace, nameOf: (uri: Uri) => string): string {
  return `${nameOf(source.uri)}:${source.positionAt(range.start).line + 1}`
}
