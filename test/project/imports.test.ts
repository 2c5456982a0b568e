/** Imports go downwards only, and each outside library has one package that may use it. */

import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { importsOf, packageOf, productSources, type SourceFile } from '../kit/house.ts'

/** What each package may import: packages of the house, and libraries. */
const ALLOWED: Readonly<Record<string, { house: readonly string[]; libraries: readonly string[] }>> = {
  'packages/core': { house: [], libraries: [] },
  'packages/knowledge': { house: [], libraries: [] },
  grammars: { house: ['core'], libraries: ['chevrotain'] },
  'packages/sql': { house: [], libraries: ['@guanmingchiu/sqlparser-ts'] },
  'packages/model': { house: ['core', 'knowledge', 'grammars'], libraries: [] },
  'packages/relay': { house: ['core', 'knowledge', 'grammars', 'model'], libraries: [] },
  'packages/format': { house: ['core', 'knowledge', 'grammars', 'model'], libraries: [] },
  'packages/picture': { house: ['core', 'knowledge', 'grammars', 'model'], libraries: [] },
  'packages/project': { house: ['core', 'grammars', 'model'], libraries: ['fast-glob', 'node:'] },
  'packages/lint': { house: ['core', 'knowledge', 'grammars', 'model', 'relay', 'sql'], libraries: [] },
  'packages/upgrade': { house: ['core', 'knowledge', 'grammars', 'model', 'lint'], libraries: [] },
  'packages/language-service': {
    house: ['core', 'knowledge', 'grammars', 'model', 'relay', 'picture', 'format', 'lint', 'sql'],
    libraries: [],
  },
  'packages/language-server': {
    house: [
      ...['core', 'knowledge', 'grammars', 'model', 'relay', 'picture', 'format', 'lint', 'sql'],
      ...['project', 'language-service'],
    ],
    libraries: [
      ...['vscode-languageserver', 'vscode-languageserver/node', 'vscode-languageserver/browser'],
      ...['vscode-languageserver-textdocument', 'node:', 'mailcfg:rule-pages'],
    ],
  },
  'packages/cli': {
    house: [
      'core',
      'knowledge',
      'grammars',
      'model',
      'format',
      'relay',
      'picture',
      'project',
      'lint',
      'upgrade',
      'language-server',
    ],
    // The rule pages are a module that the bundler makes.
    libraries: ['commander', 'get-east-asian-width', 'node:', 'mailcfg:rule-pages'],
  },
  // Types of the contract only, see below: the server is a program of its own.
  extension: {
    house: ['language-server'],
    libraries: [
      'vscode',
      'vscode-languageclient',
      'vscode-languageclient/node',
      'vscode-languageclient/browser',
      'node:',
    ],
  },
  'extension/generate': { house: ['knowledge', 'grammars', 'format', 'lint'], libraries: ['node:'] },
}

/** What is wrong with the imports of a file; empty when nothing is. */
function importFaults({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): string[] {
  const own = packageOf(path)
  const allowed = ALLOWED[own]
  if (allowed === undefined) return [`${path}: ${own} has no entry in the table of allowed imports`]
  return imports.flatMap((name) => {
    if (name.startsWith('.')) {
      const target = posix.join(posix.dirname(path), name)
      return packageOf(target) === own ? [] : [`${path} reaches into ${target}`]
    }
    if (name.startsWith('@mailcfg/')) {
      const [, other, ...deep] = name.split('/')
      if (deep.length > 0) return [`${path} imports ${name}, past the front door of ${other}`]
      return allowed.house.includes(other as string) ? [] : [`${path} must not import ${name}`]
    }
    return allowed.libraries.some((library) => name === library || (library === 'node:' && name.startsWith(library)))
      ? []
      : [`${path} must not import ${name}`]
  })
}

const sources = productSources()

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

test('every import is allowed', () => {
  expect(sources.flatMap(importFaults)).toEqual([])
})

describe('the check itself sees', () => {
  const faults = (path: string, text: string) => importFaults({ path, imports: importsOf(text) })
  test.each([
    ['an import upwards', 'packages/core/src/x.ts', "import { readDocument } from '@mailcfg/model'"],
    ['a deep import', 'packages/model/src/x.ts', "import { a } from '@mailcfg/core/src/range.ts'"],
    [
      'a relative reach into another package',
      'packages/model/src/x.ts',
      "import type { a } from '../../core/src/range.ts'",
    ],
    ['Chevrotain outside the grammars', 'packages/model/src/x.ts', "import { Lexer } from 'chevrotain'"],
    ['reading of files outside project', 'packages/lint/rules/x/rule.ts', "import { readFileSync } from 'node:fs'"],
    [
      'the protocol below the server',
      'packages/language-service/src/x.ts',
      "import type { Hover } from 'vscode-languageserver'",
    ],
    ['a dynamic import', 'packages/core/src/x.ts', "const m = await import('chevrotain')"],
    ['a re-export over several lines', 'packages/core/src/x.ts', "export {\n  a,\n  b,\n} from '@mailcfg/lint'"],
  ])('%s', (_, path, text) => {
    expect(faults(path, text)).toHaveLength(1)
  })
})

test('the extension knows the server by its types', () => {
  const client = sources.filter(({ path }) => packageOf(path) === 'extension')
  const values = client.filter(({ text }) =>
    /^import (?!type\b)[^;]*?from '@mailcfg/m.test(text.replace(/\n(?!import)/g, ' ')),
  )
  expect(client.length).toBeGreaterThan(10)
  expect(values.map(({ path }) => path)).toEqual([])
})

test('no cycles between files', () => {
  const graph = new Map(
    sources.map((s) => [
      s.path,
      s.imports.filter((i) => i.startsWith('.')).map((i) => posix.join(posix.dirname(s.path), i)),
    ]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of graph.keys()) visit(path, [])
  expect(cycles).toEqual([])
})
