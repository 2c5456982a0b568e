/** A stack: all files of one mail server that were seen, and the instances they form. */

import type { Uri } from '@mailcfg/core'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument } from '../documents/columns.ts'
import type { Document } from '../documents/read.ts'
import type { DovecotInstance } from '../dovecot/instance.ts'
import { dovecotInstances, movedInstances } from '../dovecot/instances.ts'
import { type MemberLookup, PostfixInstance } from '../postfix/instance.ts'
import type { Versions } from '../versions.ts'
import type { FileState, FileStates } from './file-states.ts'
import { baseName, directoryOf, normalizePath } from './paths.ts'

/** Everything that was seen of one mail server. Immutable. */
export class Stack {
  /** Directory that stands for `/` of the server; empty when the files do not show where it is. */
  readonly root: Uri
  /** Members in the order of their paths. */
  readonly documents: ReadonlyMap<Uri, Document>
  readonly versions: Versions
  /** Postfix configuration directories, each with a main.cf or a master.cf. */
  readonly postfix: readonly PostfixInstance[]
  /** What the server's disk says of the files that the members name; `undefined` when nobody looked. */
  readonly fileStates: FileStates | undefined
  #dovecot: readonly DovecotInstance[] | undefined

  /** @param before the same server at an earlier moment, with files of the same names. */
  constructor(
    root: Uri,
    documents: Iterable<Document>,
    versions: Versions = {},
    fileStates?: FileStates,
    before?: Stack,
  ) {
    const sorted = [...documents].sort((a, b) => (a.source.uri < b.source.uri ? -1 : 1))
    this.root = root
    this.documents = new Map(sorted.map((document) => [document.source.uri, document]))
    this.versions = versions
    this.fileStates = fileStates
    this.postfix = this.#postfixInstances(before)
  }

  /** The same server with another text of one member; everything else is shared. */
  with(document: Document): Stack {
    const { root, versions, fileStates } = this
    const { uri } = document.source
    const documents = new Map(this.documents).set(uri, document).values()
    const before = this.documents.get(uri)
    const next = new Stack(root, documents, versions, fileStates, before && this)
    const readsDovecot = before === undefined || before.shape === 'blocks' || document.shape === 'blocks'
    if (this.#dovecot && !readsDovecot) next.#dovecot = movedInstances(this.#dovecot, next)
    return next
  }

  /** The member that a path on the server means, or `undefined` when it was not seen. */
  member(path: string, postfix?: PostfixInstance): Document | undefined {
    const place = this.placesOf(path, postfix).find((uri) => this.documents.has(uri))
    return place === undefined ? undefined : this.documents.get(place)
  }

  /**
   * Where a path on the server lies among the files of the stack, the likeliest place first: below the root, or, since
   * a configuration directory may be copied anywhere, /etc/postfix/x beside main.cf.
   */
  placesOf(path: string, postfix?: PostfixInstance): Uri[] {
    const clean = normalizePath(path)
    const inRoot = normalizePath(`${this.root}/${clean}`.replace(/^\/+/, this.root === '' ? '' : '/'))
    const inside = postfix && /^\/(?:usr\/local\/)?etc\/postfix\/(.+)$/.exec(clean)?.[1]
    return inside ? [inRoot, normalizePath(`${postfix.directory}/${inside}`)] : [inRoot]
  }

  /** The path that a member has on the server. */
  serverPath(uri: Uri): string {
    const root = this.root === '/' ? '' : this.root
    return root !== '' && uri.startsWith(`${root}/`) ? uri.slice(root.length) : uri
  }

  /** What the disk says of an absolute path on the server; `undefined` when it was not looked at. */
  fileState(path: string): FileState | undefined {
    return this.fileStates?.get(normalizePath(path))
  }

  /** The Postfix instance that a file belongs to: the one in its directory, the one that uses it, or the only one. */
  postfixOf(document: Document): PostfixInstance | undefined {
    if (document.language.product !== 'postfix') return undefined
    const own = this.postfix.find((postfix) => document === postfix.main || document === postfix.master)
    const inside = this.postfix.find((postfix) => document.source.uri.startsWith(`${postfix.directory}/`))
    return own ?? inside ?? (this.postfix.length === 1 ? this.postfix[0] : undefined)
  }

  /** Dovecot configurations, each a main file with what it includes. */
  get dovecot(): readonly DovecotInstance[] {
    this.#dovecot ??= dovecotInstances(this, this.versions)
    return this.#dovecot
  }

  /** The Dovecot configuration that a file belongs to; the first one, when several include it. */
  dovecotOf(document: Document): DovecotInstance | undefined {
    if (document.language.product !== 'dovecot') return undefined
    return this.dovecot.find(({ documents }) => documents.some((one) => one === document))
  }

  #postfixInstances(before: Stack | undefined): PostfixInstance[] {
    const directories = new Map<string, { main?: AssignmentsDocument; master?: ColumnsDocument }>()
    const at = (uri: Uri) => {
      const key = directoryOf(uri)
      const known = directories.get(key)
      if (known) return known
      const fresh: { main?: AssignmentsDocument; master?: ColumnsDocument } = {}
      directories.set(key, fresh)
      return fresh
    }
    for (const document of this.documents.values()) {
      const { uri } = document.source
      if (document.shape === 'assignments' && document.language.id === 'main.cf') {
        const place = at(uri)
        if (place.main === undefined || baseName(uri) === 'main.cf') place.main = document
      } else if (document.shape === 'columns') {
        const place = at(uri)
        if (place.master === undefined || baseName(uri) === 'master.cf') place.master = document
      }
    }
    const lookup = this.#memberLookup()
    return [...directories].map(([directory, files]) => {
      const like = before?.postfix.find((postfix) => postfix.directory === directory)
      return new PostfixInstance(directory, files, this.versions, lookup, like)
    })
  }

  /** Made where nothing else is in reach: a function keeps alive whatever those beside it use. */
  #memberLookup(): MemberLookup {
    return (path, postfix) => this.member(path, postfix)
  }
}
