/** How clients in a block list are refused: with a reply that the configuration may write itself (rbl_reject_reply()). */

import { askTable } from '../run.ts'
import { type State, serverError } from '../state.ts'

/** The reply code for those in a list; a reply without a good one is replaced by a temporary one. */
export function blockListCode(state: State, zone: string): number {
  const code = String(state.code('maps_rbl_reject_code', 554))
  const reply = templateFor(state, zone).replace(/^\$(?:\{rbl_code\}|\(rbl_code\)|rbl_code\b)/, code)
  return Number(/^[45]\d\d(?!\d)/.exec(reply)?.[0] ?? 450)
}

/** The reply of the list, by all that is written behind the restriction, or the one for all lists. */
function templateFor(state: State, zone: string): string {
  const { run } = state
  for (const table of run.server.tables('rbl_reply_maps')) {
    const answer = askTable(run, table, zone, ['$rbl_code', '450', '421'])
    if (answer.kind === 'error') throw serverError(`${table.reference} failed for ${zone}`)
    if (answer.kind === 'found') return answer.value
  }
  return run.server.postfix.raw('default_rbl_reply', run.server.service)?.text ?? '$rbl_code'
}
