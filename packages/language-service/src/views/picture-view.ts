/** The picture of a mail server, as a drawing and in words. */

import type { Uri } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { type PicturePlace, PLAIN_LOOK, serverName, stackPicture, svgOf, textOf } from '@mailcfg/picture'

/** A drawing, and the same for those who cannot see it. */
export interface PictureView {
  readonly title: string
  readonly svg: string
  readonly text: string
}

/** The picture of a stack; nothing where it has no part of a mail server. */
export function pictureView(stack: Stack): PictureView | undefined {
  const picture = stackPicture(stack)
  if (picture.nodes.length === 0) return undefined
  const folder = serverName(stack, (uri) => uri)
  const title = folder.slice(folder.lastIndexOf('/') + 1) || folder
  const placeName = ({ source, range }: PicturePlace): string =>
    `${shortName(source.uri, folder)}:${source.positionAt(range.start).line + 1}`
  const titled = [{ title, picture }]
  return { title, svg: svgOf(titled, { placeName }), text: textOf(titled, { ...PLAIN_LOOK, placeName }) }
}

/** The path below the folder of the server. */
export function shortName(uri: Uri, folder: string): string {
  return uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : uri
}
