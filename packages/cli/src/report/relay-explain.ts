/** The cell of a matrix, or the session of somebody's own, that `--explain` names: its proof. */

import { UsageError } from '@mailcfg/project'
import type { Cell, CellReport, Matrix, SessionReport } from '@mailcfg/relay'
import type { RelayAnswers } from '../relay-answers.ts'
import { cellNamed, hasCell } from '../relay-choice.ts'
import { oneLine, wrap } from './display-text.ts'
import { type RelayContext, serviceTitle } from './relay-context.ts'
import { proofText } from './relay-proof.ts'

/** The proofs for what is meant at every service, those that are the same once. */
export function explanation(wanted: string, answers: RelayAnswers, context: RelayContext): string[] {
  const blocks = new Map<string, string[]>()
  for (const { entry, faults, sessions } of answers.report.services) {
    const matrix = answers.matrices.find(({ service }) => service.sessions === sessions)
    const prove = (report: SessionReport) => proofText(report, answers.postfix, entry, context)
    const lines =
      faults.length > 0
        ? [`The service does not start: ${oneLine(faults.join('; '))}`]
        : matrix
          ? isOutOfReach(wanted, matrix, answers)
            ? ['Nobody but this host can connect: it listens on a loopback address.']
            : cellLines(cellNamed(wanted, matrix), context, prove)
          : prove(sessionNamed(wanted, sessions))
    blocks.set(lines.join('\n'), [...(blocks.get(lines.join('\n')) ?? []), serviceTitle(entry)])
  }
  return [...blocks].flatMap(([text, titles], i) => [
    ...(i > 0 ? [''] : []),
    context.style.headline(titles.join(', ')),
    '',
    text,
  ])
}

/** Whether a cell is one of other services only, since nobody in its row can connect to this one. */
function isOutOfReach(wanted: string, matrix: Matrix, { matrices }: RelayAnswers): boolean {
  return matrix.service.isHostOnly && !hasCell(wanted, matrix) && matrices.some((other) => hasCell(wanted, other))
}

function sessionNamed(wanted: string, sessions: readonly SessionReport[]): SessionReport {
  const found = sessions.find(({ session }) => session.id === wanted)
  if (found) return found
  throw new UsageError(
    `--explain "${wanted}": the sessions are ${sessions.map(({ session }) => session.id).join(', ')}`,
  )
}

function cellLines(
  { row, column, verdict, sessions }: Cell,
  context: RelayContext,
  prove: (report: SessionReport) => string[],
) {
  const { style } = context
  const [worst, ...others] = sessions as readonly [CellReport, ...CellReport[]]
  return [
    style.bold(`${row.name} → ${column.name}: ${verdict}`),
    '',
    ...prove(worst.report),
    ...(others.length > 0 ? ['', ...otherLines(others, context)] : []),
  ]
}

/** The sessions that the cell stands for, too. */
function otherLines(others: readonly CellReport[], { width }: RelayContext): string[] {
  const verdicts = [...new Set(others.map(({ verdict }) => verdict))]
  return verdicts.flatMap((verdict) => {
    const same = others.filter((one) => one.verdict === verdict).map(({ report }) => oneLine(describe(report)))
    return wrap(`Also here, ${verdict}: ${same.join(', ')}`, Math.min(width, 100))
  })
}

function describe({ session: { id, recipients } }: SessionReport): string {
  return `<${recipients.join('> <')}> (${id})`
}
