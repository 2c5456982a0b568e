/** What is worked out of main.cf and master.cf once, for as long as neither of them changes. */

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

const NO_FILE = {}
const byMain = new WeakMap<object, WeakMap<object, Map<string | undefined, WorkedOut>>>()

/** What was worked out of two documents for a release, by whichever stack they are in. */
export function workedOutOf(
  main: AssignmentsDocument | undefined,
  master: ColumnsDocument | undefined,
  release: string | undefined,
): WorkedOut {
  const byMaster = byMain.get(main ?? NO_FILE) ?? new WeakMap<object, Map<string | undefined, WorkedOut>>()
  byMain.set(main ?? NO_FILE, byMaster)
  const byRelease = byMaster.get(master ?? NO_FILE) ?? new Map<string | undefined, WorkedOut>()
  byMaster.set(master ?? NO_FILE, byRelease)
  const known = byRelease.get(release) ?? new WorkedOut()
  byRelease.set(release, known)
  return known
}
