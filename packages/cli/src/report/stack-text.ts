/** Pictures of servers for a terminal. */

import type { Uri } from '@mailcfg/core'
import { textOf } from '@mailcfg/picture'
import type { Style } from './color.ts'
import { oneLine, widthOf } from './display-text.ts'
import { type NamedPicture, placeName } from './stack-view.ts'

/** All pictures, one below the other. */
export function stackText(pictures: readonly NamedPicture[], nameOf: (uri: Uri) => string, style: Style): string {
  return textOf(pictures, {
    clean: oneLine,
    widthOf,
    paint: { headline: style.headline, bold: style.bold, dim: style.dim, broken: style.severity.error },
    placeName: (place) => placeName(place, nameOf),
  })
}
