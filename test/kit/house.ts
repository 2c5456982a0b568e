/** The source files of the house and what they import, for the tests that guard its structure. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Root folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** One source file: its path below the root, its text and the modules that it imports. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Sources of the product: TypeScript below packages/, grammars/ and extension/, tests and generated files left out. */
export function productSources(): SourceFile[] {
  return ['packages', 'grammars', 'extension']
    .flatMap((folder) => walk(folder))
    .filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/generated/'))
}

/** Every file of our own writing that holds code: the product's, the tests' and the scripts. */
export function codeFiles(): SourceFile[] {
  return ['packages', 'grammars', 'extension', 'test']
    .flatMap((folder) => walk(folder))
    .filter(({ path }) => /\.(ts|mjs|js)$/.test(path))
}

function walk(folder: string): SourceFile[] {
  let entries: ReturnType<typeof list>
  try {
    entries = list(folder)
  } catch {
    return [] // a folder that the house does not have yet has no sources
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist', 'data', 'results'].includes(entry.name) ? [] : walk(path)
    if (!/\.(ts|mjs|js)$/.test(entry.name)) return []
    const text = readFileSync(`${root}${path}`, 'utf8')
    return [{ path, text, imports: importsOf(text) }]
  })
}

function list(folder: string) {
  return readdirSync(`${root}${folder}`, { withFileTypes: true })
}

/** Module names of static and dynamic imports and of re-exports. */
export function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3]) as string)
}

/** Folder of the package that a file belongs to, such as `packages/core` or `grammars`; what makes the extension's files is one by itself. */
export function packageOf(path: string): string {
  if (path.startsWith('extension/generate/')) return 'extension/generate'
  return path.startsWith('packages/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] as string)
}
