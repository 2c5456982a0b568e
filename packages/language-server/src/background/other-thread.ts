/** The long work in another thread: this one only forwards what the client tells, and takes what was found. */

import type { Uri } from '@mailcfg/core'
import type { CodeLens } from '@mailcfg/language-service'
import { prepareLint } from '@mailcfg/lint'
import type { Converter } from '../convert.ts'
import type { FindingStore } from '../findings.ts'
import type { Workspace } from '../workspace.ts'
import type { Background } from './background.ts'
import { membersOf } from './members.ts'
import type { FromThread, Notice, Stage, Thread, ThreadStart } from './messages.ts'
import { fromWire } from './wire-findings.ts'

/** The parts of the server that the thread's words go to. */
export interface ThreadUser {
  readonly workspace: Workspace
  readonly findings: FindingStore
  readonly convert: Converter
  log(line: string): void
  /** The thread has ended by itself, which it never should. */
  broken(): void
}

/** See {@link Background}. */
export class OtherThread implements Background {
  readonly #thread: Thread
  readonly #user: ThreadUser
  /** Counts orders and what comes between them: answers to an older order are out of date. */
  #order = 0
  /** Whether more than the texts of open files may have changed since the workspace was loaded. */
  #mustLoad = true
  #reached = new Set<Stage>()
  #waiting: { readonly stage: Stage; readonly resolve: (isReached: boolean) => void } | undefined
  #members = ''
  /** The thread's last word on each file, and the files of which the store may say something else. */
  readonly #found = new Map<Uri, string>()
  readonly #stale = new Set<Uri>()
  readonly #lenses = new Map<Uri, readonly CodeLens[]>()

  constructor(thread: Thread, start: Omit<ThreadStart, 'kind'>, user: ThreadUser) {
    this.#thread = thread
    this.#user = user
    const ended = (): void => {
      this.#outdate()
      user.broken()
    }
    thread.listen((message) => this.#take(message), ended)
    thread.post({ kind: 'start', ...start })
  }

  told(notice: Notice): void {
    this.#outdate()
    if (notice.kind === 'change') this.#stale.add(this.#user.convert.path(notice.params.textDocument.uri))
    else this.#mustLoad = true
    this.#thread.post(notice)
  }

  /** While people only type, the thread tells whether their texts name other files than before. */
  async link(): Promise<void> {
    this.#outdate()
    this.#thread.post({ kind: 'work', order: this.#order })
    if (!this.#mustLoad && !(await this.#isReached('linked'))) return
    const { workspace } = this.#user
    if (!this.#mustLoad && this.#members === membersOf(workspace.snapshot)) return
    this.#mustLoad = false
    await workspace.load()
    // Rules run here, too: those that are quick, behind every keystroke.
    await prepareLint(workspace.snapshot.stacks)
    for (const uri of this.#found.keys()) this.#stale.add(uri)
  }

  async lint(_isCurrent: () => boolean, findingsAreThere: () => void): Promise<boolean> {
    if (!(await this.#isReached('linted'))) return false
    this.#settle()
    findingsAreThere()
    return this.#isReached('done')
  }

  lenses(uri: Uri): readonly CodeLens[] {
    return this.#lenses.get(uri) ?? []
  }

  stop(): void {
    this.#outdate()
    this.#thread.stop()
  }

  #take(message: FromThread): void {
    switch (message.kind) {
      case 'log':
        this.#user.log(message.line)
        break
      case 'found':
        this.#found.set(message.uri, message.findings)
        this.#stale.add(message.uri)
        break
      case 'lenses':
        this.#lenses.set(message.uri, message.lenses)
        break
      case 'stage':
        if (message.hasNewTexts) this.#mustLoad = true
        if (message.order !== this.#order) break
        if (message.members !== undefined) this.#members = message.members
        this.#reach(message.stage)
    }
  }

  /** Puts the thread's findings into the store, where they may differ from what is there. */
  #settle(): void {
    const { findings, workspace } = this.#user
    const sourceOf = (uri: Uri) => workspace.snapshot.document(uri)?.source
    for (const uri of this.#stale) {
      const found = this.#found.get(uri)
      if (found !== undefined && sourceOf(uri)) findings.replace(uri, fromWire(found, sourceOf))
      else findings.remove(uri)
    }
    this.#stale.clear()
  }

  #reach(stage: Stage): void {
    this.#reached.add(stage)
    if (this.#waiting?.stage !== stage) return
    this.#waiting.resolve(true)
    this.#waiting = undefined
  }

  /** Whether the thread comes so far before it is told something newer. */
  #isReached(stage: Stage): Promise<boolean> {
    if (this.#reached.has(stage)) return Promise.resolve(true)
    return new Promise((resolve) => {
      this.#waiting = { stage, resolve }
    })
  }

  /** What the thread is at is no longer wanted. */
  #outdate(): void {
    this.#order++
    this.#reached.clear()
    this.#waiting?.resolve(false)
    this.#waiting = undefined
  }
}
