/** What a restriction is: a function of the session. */

import type { FlatRestriction } from '@mailcfg/model'
import type { ServerTable } from '../server.ts'
import { type State, type Status, serverError } from '../state.ts'

/** What a restriction says in a session. */
export type Check = (state: State, item: FlatRestriction) => Status

/** The table of a check_…_access: a word with a colon, or smtpd has no answer (is_map_command()). */
export function tableOf(state: State, { name, bare, written, argument }: FlatRestriction): ServerTable {
  const text = bare ? written : (argument?.text ?? '')
  const reference = /^\{\s*([^\s,]+:[^\s,]+)\s*[,{]/.exec(text)?.[1] ?? text
  if (!reference.includes(':')) throw serverError(`${name} without a table`)
  return state.run.server.table(reference)
}
