/** A picture while it is being drawn: parts and links that several files speak of become one. */

import type { NodeKind, Picture, PictureLink, PictureNode, PicturePlace, State } from './picture.ts'

/** A part as it is drawn; what is left out is `ok` and without details. */
export interface NodeDraft extends Pick<PictureNode, 'kind' | 'program' | 'label'> {
  readonly details?: readonly string[]
  readonly state?: State
  readonly why?: string | undefined
  readonly places?: readonly PicturePlace[]
}

/** A link as it is drawn. */
export interface LinkDraft extends Pick<PictureLink, 'kind'> {
  readonly label?: string | undefined
  readonly state?: State
  readonly why?: string | undefined
  readonly places?: readonly PicturePlace[]
}

const KINDS: readonly NodeKind[] = [
  ...(['listener', 'webmail', 'server', 'queue', 'delivery'] as const),
  ...(['socket', 'backend', 'table', 'database', 'mailbox', 'outside'] as const),
]

/** Collects parts and links. */
export class Drawing {
  readonly #nodes = new Map<string, PictureNode>()
  readonly #links = new Map<string, PictureLink>()

  /** Draws a part, or adds to the one of this id; gives the id. */
  node(id: string, draft: NodeDraft): string {
    const { kind, program, label, details = [], state = 'ok', why, places = [] } = draft
    const known = this.#nodes.get(id)
    const fresh = { id, kind, program, label, details, state, why, places }
    this.#nodes.set(id, known ? { ...known, ...merged(known, fresh), details: union(known.details, details) } : fresh)
    return id
  }

  /** Draws a link between two parts, or adds to the one that is there. */
  link(from: string, to: string, { kind, label, state = 'ok', why, places = [] }: LinkDraft): void {
    const key = `${from}\n${to}\n${kind}`
    const known = this.#links.get(key)
    const labels = label === undefined ? [] : [label]
    const fresh = { from, to, kind, state, why, labels, places }
    this.#links.set(key, known ? { ...known, ...merged(known, fresh), labels: union(known.labels, labels) } : fresh)
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  /** The links that were drawn so far. */
  links(): readonly PictureLink[] {
    return [...this.#links.values()]
  }

  /** The picture, without links whose ends were not drawn and services that nothing leads to or from. */
  finish(): Picture {
    const links = this.links().filter(({ from, to }) => this.has(from) && this.has(to))
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
    const nodes = [...this.#nodes.values()].filter(({ id, kind }) => kind !== 'backend' || linked.has(id))
    return { nodes: nodes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)), links }
  }
}

interface Judged {
  readonly state: State
  readonly why: string | undefined
  readonly places: readonly PicturePlace[]
}

const WEIGHT: readonly State[] = ['unseen', 'ok', 'broken']

/** One broken use breaks a part; one that was seen makes it seen. */
function merged(a: Judged, b: Judged): Judged {
  const { state, why } = WEIGHT.indexOf(b.state) > WEIGHT.indexOf(a.state) ? b : a
  const isSame = (one: PicturePlace, other: PicturePlace): boolean =>
    one.source === other.source && one.range.start === other.range.start
  const fresh = b.places.filter((place) => !a.places.some((one) => isSame(one, place)))
  return { state, why, places: [...a.places, ...fresh] }
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])]
}
