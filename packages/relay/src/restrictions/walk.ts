/** Goes through a list of restrictions as generic_checks() of smtpd_check.c does. */

import { parseRestrictions } from '@mailcfg/grammars'
import { existsIn, restriction } from '@mailcfg/knowledge'
import { type FlatRestriction, restrictionArgument } from '@mailcfg/model'
import { type State, type Status, serverError } from '../state.ts'
import type { Check } from './check.ts'
import { checkNamed } from './checks.ts'
import { classNamed } from './table-result.ts'

/** Asks one restriction after the other until one of them decides. */
export function walk(state: State, items: readonly FlatRestriction[]): Status {
  const { item: outer, warnOnly: warned } = state
  for (const [i, item] of items.entries()) {
    if (state.discard) break
    // In a class, and in the result of a table, more counts than the state: where it goes on behind them.
    if (outer === undefined) state.run.chooser.reach(() => `${i} ${state.whereabouts()}`)
    state.item = item
    state.warnOnly = warned || item.warnOnly
    const status = checkOf(state, item)(state, item)
    state.warnOnly = warned
    state.item = outer
    if (status !== 'dunno') return status
    if (state.deferIfPermit !== undefined && state.deferIfReject !== undefined) break
  }
  return 'dunno'
}

/** The check of a restriction; one that the release no longer has, or does not have yet, is a mistake like any other. */
function checkOf({ run }: State, item: FlatRestriction): Check {
  const check = checkNamed(item.name)
  const fact = restriction(item.name)
  const version = run.server.postfix.versions.postfix
  const exists = version === undefined || fact === undefined || existsIn(fact, version)
  if (check !== undefined && exists) return check
  throw serverError(
    item.bare ? `a table stands where no check is named: ${item.written}` : `there is no restriction ${item.written}`,
  )
}

/** Restrictions that the result of a table names; tables in it must have been opened for something else. */
export function walkWords(state: State, words: string): Status {
  state.depth++
  const status = walk(
    state,
    parseRestrictions(words, restrictionArgument).items.flatMap((item) => {
      const warnOnly = item.modifiers.length > 0
      const members = item.kind === 'restriction' && checkNamed(item.name.toLowerCase()) === undefined
      const named = members ? classNamed(state, item.name) : undefined
      if (named !== undefined) return named.items.map((one) => ({ ...one, warnOnly: one.warnOnly || warnOnly }))
      return [
        {
          name: item.kind === 'table' ? '' : item.name.toLowerCase(),
          written: item.name,
          bare: item.kind === 'table',
          argument: item.argument,
          warnOnly,
          classes: [],
          fromDefault: false,
          place: undefined,
          argumentPlace: undefined,
          wholePlace: undefined,
        },
      ]
    }),
  )
  state.depth--
  return status
}
