/** What the right-hand side of an access table does: check_table_result() of smtpd_check.c. */

import { restrictionList } from '@mailcfg/model'
import { HANG_UP, type State, type Status, serverError } from '../state.ts'
import type { AccessHit } from './access-table.ts'

const DEEPEST = 100

/**
 * Carries out a result.
 * @param what the thing that was looked up, for the proof
 */
export function tableResult(state: State, hit: AccessHit, what: string): Status {
  const { value } = hit
  state.cite(hit.hits)
  const [command = '', text = ''] = splitCommand(value)
  const found = hit.key === undefined ? `${what}: perhaps ${value}` : `${what} is found as ${hit.key}: ${value}`
  switch (command.toUpperCase()) {
    case 'REJECT':
      return state.reject({ code: state.code('access_map_reject_code', 554), why: found })
    case 'DEFER':
      return state.reject({ code: state.code('access_map_defer_code', 450), why: found })
    case 'HANGUP':
      return state.reject({ code: HANG_UP, why: found })
    case 'OK':
    case 'RELAY':
      return state.permit(found)
    case 'DISCARD':
      state.discard = true
      return state.permit(found)
    case 'DUNNO':
    case 'WARN':
    case 'INFO':
    case 'FILTER':
    case 'HOLD':
    case 'REDIRECT':
    case 'BCC':
    case 'PREPEND':
      return state.dunno(found)
    case 'DEFER_IF_REJECT':
      return state.deferIfRejected({ code: state.code('access_map_defer_code', 450), why: found })
    case 'DEFER_IF_PERMIT':
      return state.deferIfPermitted({ code: state.code('access_map_defer_code', 450), why: found })
  }
  if (value === '') throw serverError(`${found} (an empty result)`)
  if (/^\d+$/.test(value)) return state.permit(`${found} (digits alone mean OK)`)
  const code = /^([45]\d\d)(?:[ \t]|$)/.exec(value)?.[1]
  if (code !== undefined && text !== '') return state.reject({ code: Number(code), why: found })
  if (state.depth >= DEEPEST) throw serverError(`${found} leads to itself`)
  state.dunno(found)
  return state.goThrough(state, value)
}

function splitCommand(value: string): string[] {
  const end = value.search(/[ \t]/)
  return end < 0 ? [value] : [value.slice(0, end), value.slice(end).trimStart()]
}

/** The class of a name, as the words of its parameter, or nothing. */
export function classNamed(state: State, name: string): ReturnType<typeof restrictionList> | undefined {
  const { server } = state.run
  const classes = server.once('restriction classes', () => new Set(server.items('smtpd_restriction_classes')))
  if (!classes.has(name)) return undefined
  server.ask(name)
  return server.once(`class ${state.list} ${name}`, () =>
    restrictionList(server.postfix, name, server.service, state.list),
  )
}
