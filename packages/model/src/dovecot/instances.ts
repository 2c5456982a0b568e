/** Finds the Dovecot configurations among the files of a server. */

import type { BlocksDocument } from '../documents/blocks.ts'
import type { Document } from '../documents/read.ts'
import type { Versions } from '../versions.ts'
import { type FilesOfServer, includedFiles } from './includes.ts'
import { DovecotInstance, type IncludeLookup } from './instance.ts'
import { includesOf } from './placed-items.ts'

const LANGUAGES = new Set(['dovecot', 'dovecot-1x', 'dovecot24'])

/** Whether a file is dovecot.conf or one that dovecot.conf may include. */
export function isDovecotConfiguration(document: Document): document is BlocksDocument {
  return document.shape === 'blocks' && LANGUAGES.has(document.language.id)
}

/**
 * The configurations of a server, in the order of their main files: each dovecot.conf, and each file that no other one
 * includes, which then stands for itself.
 */
export function dovecotInstances(files: FilesOfServer, versions: Versions): DovecotInstance[] {
  const all = [...files.documents.values()].filter(isDovecotConfiguration)
  const make = (main: BlocksDocument): DovecotInstance => new DovecotInstance(main, versions, lookupAmong(files))
  const included = new Set<BlocksDocument>()
  for (const document of all) {
    for (const include of includesOf(document)) {
      const found = includedFiles(include, document, document.source.uri, files).documents
      for (const other of found) if (other !== document) included.add(other)
    }
  }
  const whole = all.map(make).filter((instance) => instance.isWhole || !included.has(instance.main))
  const reached = new Set(whole.filter(({ isWhole }) => isWhole).flatMap(({ documents }) => documents))
  return whole.filter((instance) => instance.isWhole || !reached.has(instance.main))
}

/**
 * The same configurations among the files of another moment: what they have worked out stays.
 * @param files of the same names, and with the same documents of blocks, as those that the configurations are of.
 */
export function movedInstances(before: readonly DovecotInstance[], files: FilesOfServer): DovecotInstance[] {
  return before.map((one) => new DovecotInstance(one.main, one.versions, lookupAmong(files), one))
}

function lookupAmong(files: FilesOfServer): IncludeLookup {
  return (include, from, main) => includedFiles(include, from, main.source.uri, files)
}
