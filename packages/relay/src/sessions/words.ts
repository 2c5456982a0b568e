/** What the words of matrices and proofs mean, and what is said beside them: for terminals and editors alike. */

import { type PostfixInstance, smtpServers } from '@mailcfg/model'
import type { StepOutcome } from '../proof.ts'
import type { ServiceReport } from '../report.ts'
import type { CellVerdict, Matrix } from './matrix.ts'
import type { Row } from './symbolic.ts'

/** What each word of a matrix means, in the order of a legend; no sentence ends with a period. */
export const CELL_MEANINGS: Readonly<Record<CellVerdict, string>> = {
  RELAYS: 'a stranger’s mail is passed on to strangers',
  relays: 'mail is passed on to anybody, for those who may',
  depends: 'whether it is passed on depends on what the files do not say',
  delivers: 'taken for a recipient of this server',
  forwards: 'taken for a relay domain',
  'delivers?': 'taken or refused, depending on what the files do not say',
  'forwards?': 'taken or refused, depending on what the files do not say',
  discards: 'taken and thrown away',
  later: 'put off with a temporary error, again and again',
  refused: 'refused for good',
  'hangs up': 'the server hangs up',
  hangs: 'the server does not answer',
  'no login': 'no login is offered here',
}

/** What a restriction says, as the end of a sentence that begins with its name. */
export const STEP_WORDS: Readonly<Record<StepOutcome, string>> = {
  dunno: 'says nothing',
  permit: 'lets pass',
  defer: 'puts off',
  reject: 'refuses',
  warned: 'would refuse, and only warns',
  'defer-if-permit': 'puts off unless something refuses',
  'defer-if-reject': 'makes a later refusal a temporary one',
}

/** Other guises of the stranger are told only where something else becomes of the mail. */
export function rowsToTell({ rows, cells }: Matrix): { told: Row[]; same: Row[] } {
  const first = new Map(cells.filter(({ row }) => row === rows[0]).map((cell) => [cell.column, cell.verdict]))
  const differs = (row: Row) => cells.some((cell) => cell.row === row && first.get(cell.column) !== cell.verdict)
  const told = rows.filter((row) => !row.isVariant || differs(row))
  return { told, same: rows.filter((row) => !told.includes(row)) }
}

/** What is said of the guises that are not told. */
export function othersNote(same: readonly Row[], told: readonly Row[]): string {
  const all = !told.some(({ isVariant }) => isVariant)
  return `${all ? 'any other sender or HELO' : same.map(({ name }) => name).join(', ')}: as stranger`
}

/** How a row is called where it stands alone. */
export function rowTitle({ name, isVariant, standing }: Row): string {
  if (isVariant) return `stranger, ${name}`
  return standing === 'own' && !name.startsWith('the ') ? `own ${name}` : name
}

/** Who can connect at all, where not everybody can. What inet_interfaces says may change with a line. */
export function reachNote(service: ServiceReport, postfix: PostfixInstance): string | undefined {
  if (smtpServers(postfix).some((one) => one.service === service.entry)) return undefined
  return service.isHostOnly
    ? 'It listens on a loopback address: nobody but this host can connect.'
    : 'With this inet_interfaces nobody but this host can connect; strangers are shown as if they could.'
}

/** What nobody can say before a template has filled it in. */
export function templateNote({ filledIn }: Pick<ServiceReport, 'filledIn'>): string | undefined {
  return filledIn.length === 0
    ? undefined
    : `A template fills in ${enumerated(filledIn)}: what is told here holds for the files as they stand, not for what comes of them.`
}

/** Trust in private addresses is trust in everybody where something in front of the server changes addresses. */
export function privateNote(matrices: readonly Matrix[]): string | undefined {
  const isTrusted = matrices
    .flatMap(({ cells }) => cells)
    .some(({ row, column, verdict }) => row.standing === 'private' && column.isForeign && verdict === 'relays')
  return isTrusted
    ? 'private address: where NAT or a container network stands in front of the server, strangers may come from one, too'
    : undefined
}

/** What the cells with a question mark depend on. */
export function dependenceNote({ cells }: Matrix): string | undefined {
  const open = cells.filter(({ verdict }) => verdict.endsWith('?'))
  const on = [...new Set(open.flatMap(({ sessions }) => sessions.flatMap(({ report }) => report.depends)))]
  return on.length === 0 ? undefined : `? depends on ${dependsWords(on)}`
}

/** Breaks lists of words into a sentence's end: `a, b and c`. */
export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const MOST_DEPENDS = 6

/** What a verdict depends on, in few words: questions to DNS are one. */
export function dependsWords(depends: readonly string[]): string {
  const words = depends.map((on) => (on.startsWith('DNS (') ? 'DNS' : on))
  const all = [...new Set(words)]
  return enumerated(
    all.length > MOST_DEPENDS ? [...all.slice(0, MOST_DEPENDS - 1), `${all.length - MOST_DEPENDS + 1} more`] : all,
  )
}
