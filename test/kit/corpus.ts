/** The corpus of configurations that real people wrote: its files, their kinds, and their bytes. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { sharedDir } from './shared.ts'

/** One file of the corpus, as a row of its manifest tells. */
export interface CorpusFile {
  /** Path below the corpus directory. */
  readonly path: string
  /** Kind without the `tree/` or `templated/` before it. */
  readonly kind: string
  readonly templated: boolean
  /** What the collectors found out about the version, such as `dovecot 2.4-style`. */
  readonly version: string
}

const SOURCE_DIR = sharedDir === undefined ? undefined : join(sharedDir, 'corpus')

/** All files of the corpus; none where the corpus is absent. */
export function corpusFiles(): CorpusFile[] {
  if (SOURCE_DIR === undefined) return []
  const [head, ...rows] = readFileSync(join(SOURCE_DIR, 'MANIFEST.tsv'), 'utf8').trimEnd().split('\n')
  const column = (name: string): number => (head as string).split('\t').indexOf(name)
  const [path, kind, version] = ['path', 'kind', 'version'].map(column) as [number, number, number]
  return rows.map((row) => {
    const cells = row.split('\t')
    const whole = cells[kind] as string
    return {
      path: cells[path] as string,
      kind: whole.replace(/^.*\//, ''),
      templated: whole.startsWith('templated/'),
      version: cells[version] as string,
    }
  })
}

/** Text and bytes of a file of the corpus. */
export function readCorpusFile(file: CorpusFile): SourceText {
  return SourceText.fromBytes(file.path, readFileSync(join(SOURCE_DIR as string, file.path)))
}
