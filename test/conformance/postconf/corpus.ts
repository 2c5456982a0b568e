/** The Postfix configurations that real people wrote. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sharedDir } from '../../kit/shared.ts'
import type { Configuration } from './run.ts'

/** A configuration and where it comes from. */
export interface NamedConfiguration {
  readonly name: string
  readonly configuration: Configuration
}

/** Directories of the corpus with a main.cf or a master.cf, and single files with an empty one beside them. */
export function corpusConfigurations(): NamedConfiguration[] {
  const root = join(sharedDir as string, 'corpus')
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  const single = (folder: RegExp, kind: keyof Configuration) =>
    paths.filter((path) => folder.test(path)).map((name) => ({ name, configuration: { [kind]: bytes(name) } }))
  const bytes = (name: string) => readFileSync(join(root, name))
  const directories = new Map<string, Configuration>()
  for (const name of paths.filter((path) => path.startsWith('trees/'))) {
    const kind = /\/(main|master)\.cf$/.exec(name)?.[1]
    const directory = dirname(name)
    if (kind) directories.set(directory, { ...directories.get(directory), [kind]: bytes(name) })
  }
  const variants = (kind: keyof Configuration) => new RegExp(`^trees/.*/${kind}\\.cf[^/]+$`)
  return [
    ...[...directories].map(([name, configuration]) => ({ name, configuration })),
    ...single(/^(?:templated\/)?main-cf\/./, 'main'),
    ...single(/^(?:templated\/)?master-cf\/./, 'master'),
    ...single(variants('main'), 'main'),
    ...single(variants('master'), 'master'),
  ]
}
