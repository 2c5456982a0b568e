/** The Dovecot configurations of the corpus, copied to where doveconf can read them. */

import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { corpusFiles } from '../../kit/corpus.ts'
import { sharedDir } from '../../kit/shared.ts'

/** A configuration on disk. */
export interface CopiedConfiguration {
  readonly name: string
  readonly directory: string
  readonly main: string
}

/** Makes the includes of a copied file stay in the copy: `/etc/dovecot/x` becomes a path below it. */
function keepInside(path: string, top: string): void {
  const text = readFileSync(path, 'latin1')
  const inside = text.replace(/^(\s*!include(?:_try)?\s+)\/(?:usr\/local\/)?etc\/dovecot\//gm, `$1${top}/`)
  if (inside !== text) writeFileSync(path, inside, 'latin1')
}

/**
 * Every single file of the corpus that is a Dovecot configuration, each in a directory of its own.
 * @param first lines that are put before files that do not have them.
 */
export function copiedFiles(target: string, first = ''): CopiedConfiguration[] {
  const source = join(sharedDir as string, 'corpus')
  return corpusFiles()
    .filter(({ kind }) => kind === 'dovecot')
    .map(({ path }, i) => {
      const directory = join(target, `file-${i}`)
      mkdirSync(directory, { recursive: true })
      const main = join(directory, 't.conf')
      const text = readFileSync(join(source, path), 'latin1')
      writeFileSync(main, text.includes('dovecot_config_version') ? text : first + text, 'latin1')
      keepInside(main, directory)
      return { name: path, directory, main }
    })
}

/** Every dovecot.conf of the trees of the corpus, and its siblings such as dovecot.conf.old. */
export function copiedTrees(target: string): CopiedConfiguration[] {
  const found: CopiedConfiguration[] = []
  for (const kind of ['trees', 'templated']) {
    const source = join(sharedDir as string, 'corpus', kind)
    const copy = join(target, kind)
    cpSync(source, copy, { recursive: true })
    for (const entry of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
      const path = join(copy, entry)
      if (!/dovecot/.test(entry) || !statSync(path).isFile()) continue
      keepInside(path, dirname(path).replace(/\/conf\.d$/, ''))
      if (/(?:^|[/:])dovecot\.conf(?:\.\w+)?$/.test(entry))
        found.push({ name: join(kind, entry), directory: dirname(path), main: path })
    }
  }
  return found
}
