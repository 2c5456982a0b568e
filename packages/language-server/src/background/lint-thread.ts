/** The other side of the thread: keeps the same texts as the server, loads, lints, and tells what it found. */

import type { Uri } from '@mailcfg/core'
import { codeLenses, lensSteps, type Snapshot } from '@mailcfg/language-service'
import { inLocale, localeOf, prepareLint, rules } from '@mailcfg/lint'
import { Converter } from '../convert.ts'
import { OpenDocuments } from '../documents.ts'
import { FindingStore } from '../findings.ts'
import { guarded } from '../guard.ts'
import type { ServerFiles } from '../host.ts'
import { inSlices } from '../slices.ts'
import { Workspace } from '../workspace.ts'
import { membersOf } from './members.ts'
import { type FromThread, type Notice, STAGES, type StageReached, type ThreadStart, type ToThread } from './messages.ts'
import { toWire } from './wire-findings.ts'

/** How long nobody looks for messages, in milliseconds: so long something newer waits. */
const SLICE = 15

/** Takes messages in their order; work is given up when a newer message comes. */
export class LintThread {
  readonly #files: ServerFiles
  readonly #post: (message: FromThread) => void
  #linter: Linter | undefined
  /** What came before the rules were there. */
  #early: Exclude<ToThread, ThreadStart>[] = []

  constructor(files: ServerFiles, post: (message: FromThread) => void) {
    this.#files = files
    this.#post = post
  }

  async take(message: ToThread): Promise<void> {
    if (message.kind !== 'start') {
      if (this.#linter) this.#linter.take(message)
      else this.#early.push(message)
      return
    }
    this.#linter = await this.#started(message)
    for (const one of this.#early) this.#linter.take(one)
    this.#early = []
  }

  async #started({ encoding, locale, showsLenses }: ThreadStart): Promise<Linter> {
    const documents = new OpenDocuments(new Converter(encoding))
    const catalogue = await inLocale(rules, localeOf(locale))
    // The server complains of wrong project files; twice would be once too often.
    const workspace = new Workspace(this.#files, documents, catalogue, () => undefined)
    return new Linter(workspace, documents, showsLenses, this.#post)
  }
}

class Linter {
  readonly #workspace: Workspace
  readonly #documents: OpenDocuments
  readonly #showsLenses: boolean
  readonly #post: (message: FromThread) => void
  readonly #findings = new FindingStore()
  readonly #sent = new Map<Uri, string>()
  #order: number | undefined

  constructor(
    workspace: Workspace,
    documents: OpenDocuments,
    showsLenses: boolean,
    post: (message: FromThread) => void,
  ) {
    this.#workspace = workspace
    this.#documents = documents
    this.#showsLenses = showsLenses
    this.#post = post
  }

  take(message: Exclude<ToThread, ThreadStart>): void {
    const log = (line: string): void => this.#post({ kind: 'log', line })
    if (message.kind === 'work') {
      this.#order = message.order
      void guarded('lint', log, undefined, () => this.#lint(message.order)).then(() => this.#end(message.order))
    } else {
      this.#order = undefined
      void guarded(`lint of ${message.kind}`, log, undefined, () => this.#note(message))
    }
  }

  #note(notice: Notice): void {
    const [workspace, documents] = [this.#workspace, this.#documents]
    if (notice.kind === 'open') workspace.setText(documents.open(notice.textDocument))
    if (notice.kind === 'close') workspace.deleteText(documents.close(notice.uri))
    if (notice.kind === 'roots') workspace.setRoots(notice.paths)
    if (notice.kind === 'settings') workspace.setClientSettings(notice.settings)
    if (notice.kind === 'forget') for (const path of notice.paths) workspace.forget(path)
    const changed = notice.kind === 'change' ? documents.change(notice.params) : undefined
    if (changed) workspace.setText(changed.source)
  }

  async #lint(order: number): Promise<void> {
    const isCurrent = (): boolean => this.#order === order
    const before = this.#workspace.snapshot
    await this.#workspace.load()
    const { snapshot } = this.#workspace
    const hasNewTexts = this.#hasNewTexts(before, snapshot)
    this.#reach({ order, stage: 'linked', members: membersOf(snapshot), hasNewTexts })
    await prepareLint(snapshot.stacks)
    if ((await inSlices(this.#findings.lint(snapshot), isCurrent, SLICE)) === undefined) return
    this.#sendFindings()
    this.#reach({ order, stage: 'linted' })
    if (this.#showsLenses) {
      const shown = this.#workspace.lensFiles()
      if ((await inSlices(lensSteps(snapshot, shown), isCurrent, SLICE)) === undefined) return
      for (const uri of shown) this.#post({ kind: 'lenses', uri, lenses: codeLenses(snapshot, uri) })
    }
  }

  /** A crash must not let anybody wait for ever. */
  #end(order: number): void {
    if (this.#order !== order) return
    for (const stage of STAGES) this.#reach({ order, stage })
  }

  #reach(stage: Omit<StageReached, 'kind'>): void {
    this.#post({ kind: 'stage', ...stage })
  }

  /** Whether a file has changed on the disk although nobody told. */
  #hasNewTexts(before: Snapshot, snapshot: Snapshot): boolean {
    return snapshot.stacks.some(({ documents }) =>
      [...documents].some(([uri, document]) => {
        const known = before.document(uri)
        return known !== undefined && known !== document && this.#documents.get(uri) === undefined
      }),
    )
  }

  #sendFindings(): void {
    for (const uri of this.#findings.takeChanged()) {
      const findings = toWire(this.#findings.of(uri))
      if (this.#sent.get(uri) === findings) continue
      this.#sent.set(uri, findings)
      this.#post({ kind: 'found', uri, findings })
    }
  }
}
