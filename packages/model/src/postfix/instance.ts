/** One Postfix configuration directory: its parameters, and the files that they name. */

import { Memo, type Uri } from '@mailcfg/core'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument } from '../documents/columns.ts'
import type { Document } from '../documents/read.ts'
import type { Versions } from '../versions.ts'
import { KnownNames } from './known-names.ts'
import { PostfixParameters } from './parameters.ts'
import { type TableUse, tableUses } from './table-uses.ts'

/** Finds the document of a file by its path on the server; `undefined` when it was not seen. */
export type MemberLookup = (path: string, postfix: PostfixInstance) => Document | undefined

/** Which references lead to which file; the same as long as no file gets another name. */
interface Places {
  usesByFile?: ReadonlyMap<Uri, readonly TableUse[]>
}

const tableUsesOf = new Memo<object, readonly TableUse[]>()
const knownNamesOf = new Memo<object, KnownNames>()

/** A Postfix configuration directory among the files of its server. Immutable. */
export class PostfixInstance extends PostfixParameters {
  readonly #lookup: MemberLookup
  readonly #places: Places

  /** @param like the instance of an earlier moment, among files of the same names. */
  constructor(
    directory: Uri,
    files: { readonly main?: AssignmentsDocument; readonly master?: ColumnsDocument },
    versions: Versions,
    lookup: MemberLookup,
    like?: PostfixInstance,
  ) {
    super(directory, files.main, files.master, versions)
    this.#lookup = lookup
    this.#places = like?.identity === this.identity ? like.#places : {}
  }

  /** Every reference from a parameter to a lookup table in a file. */
  get tableUses(): readonly TableUse[] {
    return tableUsesOf.getOrInsertComputed(this.identity, () => tableUses(this))
  }

  /** The references that lead to a file of the stack, in the order of the settings. */
  usesOfFile(uri: Uri): readonly TableUse[] {
    this.#places.usesByFile ??= this.#usesByFile()
    return this.#places.usesByFile.get(uri) ?? []
  }

  /** Which of the names that are set count, and which of them something refers to. */
  get knownNames(): KnownNames {
    return knownNamesOf.getOrInsertComputed(this.identity, () => this.#knownNames())
  }

  /** The document of a file that a parameter names, or `undefined` when it was not seen. */
  member(path: string): Document | undefined {
    return this.#lookup(path, this)
  }

  /** Of its parameters alone: an instance would keep the stack alive that it looks files up in. */
  #knownNames(): KnownNames {
    return new KnownNames(new PostfixParameters(this.directory, this.main, this.master, this.versions))
  }

  #usesByFile(): Map<Uri, TableUse[]> {
    const byFile = new Map<Uri, TableUse[]>()
    for (const use of this.tableUses) {
      const uri = this.member(use.path)?.source.uri
      if (uri === undefined) continue
      const uses = byFile.get(uri) ?? []
      uses.push(use)
      byFile.set(uri, uses)
    }
    return byFile
  }
}
