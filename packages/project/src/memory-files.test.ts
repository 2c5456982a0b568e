/** The same loader without a disk, and with texts over one. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import type { FileSource } from './files.ts'
import { loadStacks } from './loader.ts'
import { MemoryFiles } from './memory-files.ts'
import { nodeFiles } from './node-files.ts'
import { NO_PROJECT_FILE } from './project-file.ts'

const root = fileURLToPath(new URL('../../../fixtures/stacks/courier-extmail', import.meta.url))
const paths = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

function membersOf(files: FileSource, asked: readonly string[]): string[] {
  const { stacks } = loadStacks({ files, asked, named: new Set(asked), config: NO_PROJECT_FILE, versions: {} })
  return stacks.flatMap(({ documents }) => [...documents.values()].map((d) => `${d.language.id} ${d.source.uri}`))
}

test('files in memory give the same stack as those of the disk', () => {
  const memory = new MemoryFiles()
  for (const path of paths) memory.set(SourceText.fromBytes(path, readFileSync(path)))
  const main = [join(root, 'etc/postfix/main.cf')]
  const members = membersOf(memory, main)
  expect(members.length).toBeGreaterThan(5)
  expect(members).toEqual(membersOf(nodeFiles, main))
})

test('a text stands for the file, and for one that does not exist, until it is taken away', () => {
  const main = join(root, 'etc/postfix/main.cf')
  const table = join(root, 'etc/postfix/not-there')
  const memory = new MemoryFiles(nodeFiles)
  memory.set(SourceText.fromText(main, `virtual_alias_maps = hash:/etc/postfix/not-there\n`, 3))
  memory.set(SourceText.fromText(table, 'a@example.com b\n', 3))
  expect(membersOf(memory, [main])).toContain(`virtual ${table}`)
  memory.delete(table)
  expect(membersOf(memory, [main])).not.toContain(`virtual ${table}`)
  memory.delete(main)
  expect(membersOf(memory, [main])).toEqual(membersOf(nodeFiles, [main]))
})

test('documents whose texts have not changed are taken over', () => {
  const main = join(root, 'etc/postfix/main.cf')
  const request = { files: nodeFiles, asked: [main], named: new Set([main]), config: NO_PROJECT_FILE, versions: {} }
  const [first] = loadStacks(request).stacks
  const [second] = loadStacks({ ...request, previous: (uri) => first?.documents.get(uri) }).stacks
  expect([...(second?.documents.values() ?? [])].every((d) => first?.documents.get(d.source.uri) === d)).toBe(true)
  const memory = new MemoryFiles(nodeFiles)
  memory.set(SourceText.fromText(main, 'myhostname = a\n', 1))
  const [third] = loadStacks({ ...request, files: memory, previous: (uri) => first?.documents.get(uri) }).stacks
  expect(third?.documents.get(main)?.source.text).toBe('myhostname = a\n')
})
