/** The filters of 2.4: every section but lists is one, and holds settings and further filters. */

import { type Filter, filtersEqual } from '../effective/filter.ts'
import type { DovecotOrigin } from '../effective/origin.ts'

/** What a filter is for: connections, or a section with or without a name. */
export interface FilterKey extends Filter {
  /** `auth_policy`, or `passdb/p1` for a section with a name. */
  readonly section?: string
  /** Whether the section has a name. */
  readonly isNamed?: boolean
}

/** A value as it is written. */
export interface Value24 {
  readonly text: string
  readonly origin: DovecotOrigin | undefined
}

/** A list of words or of strings. */
export interface List24 {
  readonly items: { readonly key: string; value: string; origin: DovecotOrigin | undefined }[]
  /** Whether it takes the place of what wider filters hold, and does not add to it. */
  stop: boolean
  origin: DovecotOrigin | undefined
}

/** A group that is included. */
export interface GroupUse {
  readonly label: string
  name: string
  origin: DovecotOrigin | undefined
}

/** A filter with its settings. */
export class FilterNode {
  readonly key: FilterKey
  readonly parent: FilterNode | undefined
  readonly children: FilterNode[] = []
  readonly values = new Map<string, Value24>()
  readonly lists = new Map<string, List24>()
  /** The names of sections by their type. */
  readonly sections = new Map<string, string[]>()
  readonly groups: GroupUse[] = []
  readonly origin: DovecotOrigin | undefined
  requiredSeen = false

  constructor(key: FilterKey, parent: FilterNode | undefined, origin: DovecotOrigin | undefined) {
    this.key = key
    this.parent = parent
    this.origin = origin
    parent?.children.push(this)
  }

  /** The filter inside of this one for a key. */
  child(key: FilterKey): FilterNode | undefined {
    return this.children.find(
      (one) => one.key.section === key.section && one.key.isNamed === key.isNamed && filtersEqual(one.key, key),
    )
  }

  /** The type of the section: `passdb` of `passdb/p1`. */
  get type(): string | undefined {
    return this.key.section?.split('/')[0]
  }

  /** This filter and those around it, the innermost first. */
  *chain(): Iterable<FilterNode> {
    for (let node: FilterNode | undefined = this; node; node = node.parent) yield node
  }
}
