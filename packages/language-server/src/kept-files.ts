/** Files of the disk that are read once: as long as nobody has written them, their texts are the same objects. */

import { type Stats, statSync } from 'node:fs'
import { Memo, type SourceText } from '@mailcfg/core'
import { nodeFiles, type RawFile } from '@mailcfg/project'
import type { ServerFiles } from './host.ts'

/** Clocks of file systems tick in milliseconds: a file written less than this ago may be written again unseen. */
const TICK = 50

interface KeptFile {
  readonly stats: Stats
  /** Whether it had lain still for a while when it was read. */
  readonly isSettled: boolean
  readonly raw: RawFile
}

/** See {@link ServerFiles}. What a stack is made of is loaded anew after every pause, and has rarely changed. */
export class KeptFiles implements ServerFiles {
  readonly kind = nodeFiles.kind
  readonly list = nodeFiles.list
  readonly states = nodeFiles.states as NonNullable<typeof nodeFiles.states>
  readonly #kept = new Map<string, KeptFile>()
  readonly #texts = new Memo<RawFile, SourceText>()

  head(path: string): RawFile {
    const known = this.#kept.get(path)
    const stats = statSync(path)
    if (known?.isSettled && isSame(known.stats, stats)) return known.raw
    const raw = nodeFiles.head(path)
    this.#kept.set(path, { stats, isSettled: stats.ctimeMs + TICK < Date.now(), raw })
    return raw
  }

  text(raw: RawFile): SourceText | undefined {
    const text = this.#texts.get(raw) ?? nodeFiles.text(raw)
    if (text) this.#texts.set(raw, text)
    return text
  }

  forget(path: string): void {
    this.#kept.delete(path)
  }
}

function isSame(known: Stats, stats: Stats): boolean {
  return (
    known.ctimeMs === stats.ctimeMs &&
    known.mtimeMs === stats.mtimeMs &&
    known.size === stats.size &&
    known.ino === stats.ino &&
    known.dev === stats.dev
  )
}
