/** What is broken in a picture, in words: one sentence for each cause, numbered. */

import type { Picture, PicturePlace } from './picture.ts'

/** One broken thing. */
export interface Complaint {
  readonly number: number
  readonly what: string
  readonly places: readonly PicturePlace[]
  /** The parts that it concerns. */
  readonly nodes: readonly string[]
}

/** All that is broken. A part and the links to it that are broken for the same reason are one complaint. */
export function complaintsOf({ nodes, links }: Picture): readonly Complaint[] {
  const found = new Map<string, { places: PicturePlace[]; nodes: string[] }>()
  const add = (what: string, places: readonly PicturePlace[], ids: readonly string[]): void => {
    const known = found.get(what) ?? { places: [], nodes: [] }
    const isNew = (place: PicturePlace): boolean =>
      !known.places.some((one) => one.source === place.source && one.range.start === place.range.start)
    known.places.push(...places.filter(isNew))
    known.nodes.push(...ids)
    found.set(what, known)
  }
  for (const { state, why, places, id } of nodes) if (state === 'broken') add(why ?? '', places, [id])
  for (const { state, why, places, from, to } of links)
    if (state === 'broken') add(why ?? '', places, nodes.some((n) => n.id === to && n.state === 'broken') ? [] : [from])
  return [...found].map(([what, rest], i) => ({ number: i + 1, what, ...rest }))
}
