/** Pictures of servers as JSON; lines and columns count from 1, columns in UTF-16 units. */

import type { Uri } from '@mailcfg/core'
import type { PictureLink, PictureNode, PicturePlace } from '@mailcfg/picture'
import type { NamedPicture } from './stack-view.ts'

/** One object with all servers. */
export function stackJson(pictures: readonly NamedPicture[], nameOf: (uri: Uri) => string): string {
  const servers = pictures.map(({ title, picture }) => ({
    name: title,
    nodes: picture.nodes.map((node) => nodeJson(node, nameOf)),
    links: picture.links.map((link) => linkJson(link, nameOf)),
  }))
  return `${JSON.stringify({ version: 1, servers }, null, 2)}\n`
}

function nodeJson({ why, places, ...rest }: PictureNode, nameOf: (uri: Uri) => string): object {
  return { ...rest, ...(why === undefined ? {} : { why }), places: places.map((place) => placeJson(place, nameOf)) }
}

function linkJson({ why, places, ...rest }: PictureLink, nameOf: (uri: Uri) => string): object {
  return { ...rest, ...(why === undefined ? {} : { why }), places: places.map((place) => placeJson(place, nameOf)) }
}

function placeJson({ source, range }: PicturePlace, nameOf: (uri: Uri) => string): object {
  const { line, column } = source.positionAt(range.start)
  return { file: nameOf(source.uri), line: line + 1, column: column + 1 }
}
