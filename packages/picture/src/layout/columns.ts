/** Columns of the picture: from the outside in, each part one column behind what leads to it. */

import type { NodeKind, Picture, PictureLink } from '../picture.ts'

/** The first column that a kind may stand in. */
const FIRST: Readonly<Record<NodeKind, number>> = {
  webmail: 0,
  listener: 1,
  server: 2,
  queue: 3,
  delivery: 5,
  socket: 6,
  backend: 7,
  table: 7,
  database: 9,
  mailbox: 9,
  outside: 9,
}
const STORES: readonly NodeKind[] = ['database', 'mailbox', 'outside']

/** Kinds that stand behind what leads to them, wherever that is; the others stay in their column. */
const MOVABLE: readonly NodeKind[] = ['server', 'queue', 'delivery', 'socket', 'backend', 'table']

/** The column of each part, counted from 0, without empty columns; databases, mailboxes and the world come last. */
export function columnsOf({ nodes, links }: Picture): ReadonlyMap<string, number> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const columns = new Map(nodes.map(({ id, kind }) => [id, FIRST[kind]]))
  const forward = links.filter(({ from, to }) => leadsOn(kinds.get(from) as NodeKind, kinds.get(to) as NodeKind))
  // A circle of parts ends after as many rounds as there are parts that can be passed.
  for (let round = 0; round < 6 && moved(forward, columns, kinds); round++);
  const last =
    1 + Math.max(0, ...nodes.map(({ id, kind }) => (STORES.includes(kind) ? 0 : (columns.get(id) as number))))
  for (const { id, kind } of nodes) if (STORES.includes(kind)) columns.set(id, last)
  const used = [...new Set(columns.values())].sort((a, b) => a - b)
  return new Map([...columns].map(([id, column]) => [id, used.indexOf(column)]))
}

function leadsOn(from: NodeKind, to: NodeKind): boolean {
  // Programs of one software that ask each other stay together.
  return (
    MOVABLE.includes(to) && FIRST[from] <= FIRST[to] && from !== 'webmail' && !(from === 'backend' && to === 'backend')
  )
}

function moved(
  links: readonly PictureLink[],
  columns: Map<string, number>,
  kinds: ReadonlyMap<string, NodeKind>,
): boolean {
  let changed = false
  for (const { from, to } of links) {
    const column = Math.min((columns.get(from) as number) + 1, FIRST[kinds.get(to) as NodeKind] + 3)
    if (column <= (columns.get(to) as number)) continue
    columns.set(to, column)
    changed = true
  }
  return changed
}
