/** The long work in the server's own thread, in short slices between requests: where no other thread can be had. */

import type { Uri } from '@mailcfg/core'
import { type CodeLens, codeLenses, lensSteps } from '@mailcfg/language-service'
import { prepareLint } from '@mailcfg/lint'
import type { FindingStore } from '../findings.ts'
import { inSlices } from '../slices.ts'
import type { Workspace } from '../workspace.ts'
import type { Background } from './background.ts'

/** See {@link Background}. The workspace and the texts are the server's own, which knows what it was told. */
export class SameThread implements Background {
  readonly #workspace: Workspace
  readonly #findings: FindingStore
  readonly #showsLenses: boolean

  /** @param showsLenses whether anybody looks at lenses */
  constructor(workspace: Workspace, findings: FindingStore, showsLenses: boolean) {
    this.#workspace = workspace
    this.#findings = findings
    this.#showsLenses = showsLenses
  }

  told(): void {}

  async link(): Promise<void> {
    await this.#workspace.load()
    await prepareLint(this.#workspace.snapshot.stacks)
  }

  async lint(isCurrent: () => boolean, findingsAreThere: () => void): Promise<boolean> {
    const { snapshot } = this.#workspace
    if ((await inSlices(this.#findings.lint(snapshot), isCurrent)) === undefined) return false
    findingsAreThere()
    const shown = this.#showsLenses ? this.#workspace.lensFiles() : []
    return (await inSlices(lensSteps(snapshot, shown), isCurrent)) !== undefined
  }

  lenses(uri: Uri): readonly CodeLens[] {
    return codeLenses(this.#workspace.snapshot, uri)
  }

  stop(): void {}
}
