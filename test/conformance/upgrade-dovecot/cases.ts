/** Configurations of Dovecot 2.3 to be upgraded: every one of the corpus that is complete, copied to where it may change. */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusFiles } from '../../kit/corpus.ts'
import { sharedDir } from '../../kit/shared.ts'

/** A configuration on disk. */
export interface UpgradeCase {
  readonly name: string
  readonly directory: string
  readonly main: string
}

/** Makes the paths of files that were copied lead to the copies. */
function keepInside(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, entry)
    if (!statSync(path).isFile()) continue
    const text = readFileSync(path, 'latin1')
    writeFileSync(path, text.replaceAll(/\/etc\/dovecot(?=\/(?:conf|dovecot|auth|\*))/g, directory), 'latin1')
  }
}

/** Every dovecot.conf of the trees with its siblings such as dovecot.conf.old, each in a copy of its directory. */
function trees(target: string, corpus: string): UpgradeCase[] {
  const mains = readdirSync(join(corpus, 'trees'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)dovecot\.conf(?:\.\w+)?$/.test(path))
    .sort()
  return mains.map((path, i) => {
    const directory = join(target, `tree-${i}`)
    cpSync(dirname(join(corpus, 'trees', path)), directory, { recursive: true })
    // The name by which mailcfg knows a main file.
    const main = join(directory, 'dovecot.conf')
    if (basename(path) !== 'dovecot.conf') writeFileSync(main, readFileSync(join(corpus, 'trees', path)))
    keepInside(directory)
    return { name: path, directory, main }
  })
}

function singles(target: string, corpus: string): UpgradeCase[] {
  const files = corpusFiles().filter(({ kind, path }) => kind === 'dovecot' && path.startsWith('dovecot/'))
  return files.map(({ path }, i) => {
    const directory = join(target, `file-${i}`)
    mkdirSync(directory, { recursive: true })
    const main = join(directory, 'dovecot.conf')
    writeFileSync(main, readFileSync(join(corpus, path)))
    keepInside(directory)
    return { name: path, directory, main }
  })
}

/** The servers of the fixtures, and what Debian's package of 2.3 installs where it is installed. */
function others(target: string): UpgradeCase[] {
  const fixtures = fileURLToPath(new URL('../../../fixtures/stacks/', import.meta.url))
  const below = readdirSync(fixtures).map((name) => join(fixtures, name, 'etc/dovecot'))
  const found = [...below, '/usr/share/dovecot'].filter((path) => existsSync(join(path, 'dovecot.conf')))
  return found.map((path, i) => {
    const directory = join(target, `other-${i}`)
    cpSync(path, directory, { recursive: true })
    keepInside(directory)
    return { name: path, directory, main: join(directory, 'dovecot.conf') }
  })
}

/** All configurations, copied below a directory. */
export function upgradeCases(target: string): UpgradeCase[] {
  const corpus = join(sharedDir as string, 'corpus')
  return [...trees(target, corpus), ...singles(target, corpus), ...others(target)]
}
