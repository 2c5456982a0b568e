/** The steps of a proof: which restrictions were consulted, where they stand, and what each one said. */

import type { FlatRestriction, LookupHit } from '@mailcfg/model'

/** What a restriction said. */
export type StepOutcome =
  /** Nothing: the next one is asked. */
  | 'dunno'
  | 'permit'
  | 'defer'
  | 'reject'
  /** It would have refused, and `warn_if_reject` made a line in the log of it. */
  | 'warned'
  /** It decides if everything behind it would permit, or refuse. */
  | 'defer-if-permit'
  | 'defer-if-reject'

/** One restriction that was consulted. */
export interface ProofStep {
  /** The parameter of the list; for checks that stand in none the parameter that turns them on. */
  readonly list: string
  /** The restriction as it is written, or what is checked. */
  readonly name: string
  /** Where it stands; `undefined` for defaults and for checks that stand in no list. */
  readonly item: FlatRestriction | undefined
  readonly outcome: StepOutcome
  /** Why, in few words. */
  readonly why: string
  /** The lines of tables that answered. */
  readonly hits: readonly LookupHit[]
}
