/** What Postfix renamed, removed or gave another default, by release. */
import data from '../data/postfix/deprecations.json' with { type: 'json' }
import { table } from './table.ts'

/** One renamed, removed or changed feature. */
export interface Deprecation {
  readonly feature: string
  readonly kind:
    | 'parameter'
    | 'restriction'
    | 'default'
    | 'value'
    | 'master.cf'
    | 'daemon'
    | 'table-type'
    | 'naming'
    | 'build'
  readonly deprecatedIn?: string
  /** First release whose programs warn. */
  readonly warnedFrom?: string
  readonly removedIn?: string
  readonly replacement?: string
  readonly notes?: string
}

const records = table<Deprecation>(data, (record) => record.feature)

/** The record of a feature; for parameters and restrictions that is the name. */
export function deprecation(feature: string): Deprecation | undefined {
  return records.get(feature)
}

/** All records. */
export function deprecations(): readonly Deprecation[] {
  return records.all()
}
