/** What is worked out of main.cf and master.cf once, for as long as neither of them changes. */

import { Memo } from '@mailcfg/core'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument, Service } from '../documents/columns.ts'
import type { EffectiveValue, ValueOrigin } from './parameter-values.ts'
import type { TargetRelease } from './release.ts'
import type { ParameterSetting } from './setting.ts'

/**
 * Filled by the parameters of an instance, but holds none of these: it outlives the stacks in which these look
 * files up.
 */
export class WorkedOut {
  mainSettings: readonly ParameterSetting[] | undefined
  masterSettings: readonly ParameterSetting[] | undefined
  lastInMain: ReadonlyMap<string, ParameterSetting> | undefined
  /** Of all entries of master.cf that share a name and a type, in file order. */
  ofServices: ReadonlyMap<string, readonly ParameterSetting[]> | undefined
  serviceDefaults: ReadonlyMap<string, string> | undefined
  release: TargetRelease | undefined
  readonly overrides = new Map<Service, ReadonlyMap<string, ParameterSetting>>()
  readonly values = new Map<Service | undefined, Map<string, EffectiveValue>>()
  readonly defaults = new Map<string, { text: string; origin: ValueOrigin } | undefined>()
}

/** What was last worked out of a file and the one beside it. */
interface LastPair {
  readonly master: ColumnsDocument | undefined
  readonly release: string | undefined
  readonly known: WorkedOut
}

/** By main.cf, or by master.cf where that is alone. Older pairs are forgotten, so that no file keeps what others were. */
const lastPairs = new Memo<AssignmentsDocument | ColumnsDocument, LastPair>()

/** What was worked out of two documents for a release, by whichever stack they are in. */
export function workedOutOf(
  main: AssignmentsDocument | undefined,
  master: ColumnsDocument | undefined,
  release: string | undefined,
): WorkedOut {
  const holder = main ?? master
  const last = holder && lastPairs.get(holder)
  if (last && last.master === master && last.release === release) return last.known
  const known = new WorkedOut()
  if (holder) lastPairs.set(holder, { master, release, known })
  return known
}
