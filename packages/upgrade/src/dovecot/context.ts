/** The upgrade of one Dovecot configuration while it is worked out: its files, what becomes of their lines, and why. */

import { type Range, textRange } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import {
  type AssignmentsDocument,
  type BlocksDocument,
  type Document,
  type DovecotInstance,
  dovecotPlaces,
  type FilesOfServer,
  isFilterSection,
  type Placed,
  type Section,
  type Setting,
} from '@mailcfg/model'
import type { Change, ChangeKind, UpgradeNote } from '../change.ts'
import { FileRewriting } from '../rewriting.ts'

/** Why a line changes, and what is done with it. */
export interface Reason {
  readonly what: string
  readonly why: string
  readonly kind?: ChangeKind
}

/** A line of a file of the configuration. */
export interface Place {
  readonly document: BlocksDocument | AssignmentsDocument
  readonly line: Line
  readonly range: Range
}

/** Names of sections, given once each; 2.4 tells passdbs, userdbs and namespaces apart by them. */
export class Names {
  readonly #taken = new Set<string>()

  /** The wanted name, or it with the first number behind it that is free. */
  take(type: string, wanted: string): string {
    for (let i = 1; ; i++) {
      const name = i === 1 ? wanted : `${wanted}${i}`
      const key = `${type} ${name}`
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return name
    }
  }
}

/** Everything the parts of the upgrade share. */
export class DovecotUpgrade {
  readonly instance: DovecotInstance
  readonly files: FilesOfServer
  readonly names = new Names()
  readonly changes: Change[] = []
  readonly notes: UpgradeNote[] = []
  readonly #rewritings = new Map<Document, FileRewriting>()

  constructor(instance: DovecotInstance, files: FilesOfServer) {
    this.instance = instance
    this.files = files
  }

  /** The rewriting of a file. */
  of(document: BlocksDocument | AssignmentsDocument): FileRewriting {
    const known = this.#rewritings.get(document)
    if (known) return known
    const rewriting = new FileRewriting(document)
    this.#rewritings.set(document, rewriting)
    return rewriting
  }

  get rewritings(): Iterable<FileRewriting> {
    return this.#rewritings.values()
  }

  /** Whether a line was dealt with, by the section or group it belongs to. */
  isDone({ document, line }: Place): boolean {
    return this.of(document).isReplaced(line)
  }

  /** Puts lines in the place of a line and keeps the reason. */
  replace(place: Place, lines: readonly string[], reason: Reason): void {
    this.of(place.document).replace(place.line, lines)
    this.say(place, reason)
  }

  /** Keeps the reason of a change. */
  say({ document: { source }, range }: Place, { what, why, kind = 'changed' }: Reason): void {
    this.changes.push({ kind, source, range, what, why })
  }

  /** Turns a line into a comment, with a comment before it that says why. */
  commentOut(place: Place, reason: Reason & { readonly kind: ChangeKind }): void {
    this.replace(place, [`# mailcfg: ${reason.why}`, ...this.asComment(place)], reason)
  }

  /** The text of a line as comments. */
  asComment({ document, line }: Place): string[] {
    return this.of(document)
      .textOf(line)
      .split('\n')
      .map((text) => `# ${text.trim()}`)
  }

  /** Turns a section and everything in it into comments. */
  commentOutSection({ item, document }: Placed<Section>, reason: Reason & { readonly kind: ChangeKind }): void {
    const rewriting = this.of(document)
    const last = item.close && rewriting.lineAt(item.close.start)
    this.commentOut({ document, line: item.line, range: item.header }, reason)
    for (const line of last ? rewriting.linesBetween(item.line, last).slice(1) : []) {
      const text = rewriting.textOf(line)
      const isText = line.logical.kind === 'entry' || line.logical.kind === 'dropped'
      if (isText) rewriting.replace(line, this.asComment({ document, line, range: textRange(line.logical) }))
      else if (text !== '') rewriting.replace(line, [text])
    }
  }

  /** A file that a setting names, when it was seen. */
  file(path: string, from: BlocksDocument): Document | undefined {
    const places = dovecotPlaces(path, from.source.uri, this.instance.main.source.uri, this.files)
    const found = places.find((uri) => this.files.documents.has(uri))
    return found === undefined ? undefined : this.files.documents.get(found)
  }
}

/** The line of a setting or section. */
export function placeOf({ item, document }: Placed): Place {
  return { document, line: item.line, range: item.kind === 'section' ? item.header : item.range }
}

/** The filters around an item, as one word: settings with the same word hold for the same connections. */
export function filtersAround({ around }: Placed): string {
  return around
    .filter(isFilterSection)
    .map(({ type, name }) => `${type.text} ${name?.text ?? ''}`)
    .join('/')
}

/** The innermost section around a setting that is no filter. */
export function sectionAround(placed: Placed<Setting>): Section | undefined {
  return placed.around.findLast((section) => !isFilterSection(section))
}
