/** Who may send what, as lines of text: for editors without a view of their own. */

import type { RelayServiceView, RelayView } from './relay-view.ts'

/** A table for each service, a row for each sender. */
export function relayText({ title, faults, services, notes }: RelayView): string {
  const none = services.length + notes.length === 0 ? ['No service of this server takes mail by SMTP.'] : []
  const stopped = faults.map((fault) => `does not start: ${fault}`)
  const lines = [title, ...stopped, ...services.flatMap(serviceLines), ...notes, ...none]
  return `${lines.join('\n')}\n`
}

function serviceLines({ name, faults, columns, rows, notes }: RelayServiceView): string[] {
  if (faults.length > 0) return ['', name, ...faults.map((fault) => `does not start: ${fault}`), ...notes]
  const heads = columns.map(({ group, name: kind }) => `${group} ${kind}`.trim())
  const table = [['', ...heads], ...rows.map((row) => [row.name, ...row.cells.map(({ verdict }) => verdict)])]
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((cells) => cells[i]?.length ?? 0)))
  const lines = table.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return ['', name, ...lines, ...notes]
}
