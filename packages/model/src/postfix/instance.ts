/** One Postfix configuration directory: its parameters, and the files that they name. */

import type { Uri } from '@mailcfg/core'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument } from '../documents/columns.ts'
import type { Document } from '../documents/read.ts'
import type { Versions } from '../versions.ts'
import { KnownNames } from './known-names.ts'
import { PostfixParameters } from './parameters.ts'
import { type TableUse, tableUses } from './table-uses.ts'

/** Finds the document of a file by its path on the server; `undefined` when it was not seen. */
export type MemberLookup = (path: string, postfix: PostfixInstance) => Document | undefined

/** A Postfix configuration directory among the files of its server. Immutable. */
export class PostfixInstance extends PostfixParameters {
  readonly #lookup: MemberLookup
  #tableUses: readonly TableUse[] | undefined
  #knownNames: KnownNames | undefined

  constructor(
    directory: Uri,
    files: { readonly main?: AssignmentsDocument; readonly master?: ColumnsDocument },
    versions: Versions,
    lookup: MemberLookup,
  ) {
    super(directory, files.main, files.master, versions)
    this.#lookup = lookup
  }

  /** Every reference from a parameter to a lookup table in a file. */
  get tableUses(): readonly TableUse[] {
    this.#tableUses ??= tableUses(this)
    return this.#tableUses
  }

  /** Which of the names that are set count, and which of them something refers to. */
  get knownNames(): KnownNames {
    this.#knownNames ??= new KnownNames(this)
    return this.#knownNames
  }

  /** The document of a file that a parameter names, or `undefined` when it was not seen. */
  member(path: string): Document | undefined {
    return this.#lookup(path, this)
  }
}
