/** A server without a disk: what it needs is asked of the client, round by round. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { startInProcess } from '../../../test/kit/language-server.ts'
import type { FilesParams, FilesResult } from './custom-requests.ts'
import { defineHandler } from './handlers/handler.ts'
import type { ServerHost } from './host.ts'
import { nodeHost } from './node.ts'
import { RemoteFiles } from './remote-files.ts'

const folder = fileURLToPath(new URL('../../../fixtures/stacks/courier-extmail', import.meta.url))

function answer({ files, folders }: FilesParams): FilesResult {
  const orNull = <T>(read: () => T): T | null => {
    try {
      return read()
    } catch {
      return null
    }
  }
  return {
    files: files.map((uri) => orNull(() => readFileSync(fileURLToPath(uri)).toString('base64'))),
    folders: folders.map((uri) =>
      orNull(() =>
        readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
        })),
      ),
    ),
  }
}

/** Tells the members of the first stack. */
const members = defineHandler<unknown, string[]>({
  method: 'textDocument/documentHighlight',
  phase: 'linked',
  empty: [],
  answer: (_, { snapshot }) => [...(snapshot.stacks[0]?.documents.keys() ?? [])],
})

async function membersWith(host: ServerHost): Promise<string[]> {
  const client = await startInProcess({ folders: [folder] }, [members], host)
  client.connection.onRequest('mailcfg/files', answer)
  const main = join(folder, 'etc/postfix/main.cf')
  await client.open(main, readFileSync(main, 'utf8'))
  const found = await client.at<string[]>('textDocument/documentHighlight', main, 0, 0)
  await client.stop()
  return found
}

test('the files of the server are fetched: the same as a server with a disk sees', async () => {
  const remote = await membersWith({
    files: (ask) => new RemoteFiles(ask),
    rulePages: async () => ({}),
  })
  expect(remote.length).toBeGreaterThan(10)
  expect(remote).toEqual(await membersWith(nodeHost))
})

test('a file stays the same object until it is forgotten, and a folder is forgotten with all that is in it', async () => {
  const files = new RemoteFiles(async (_, asked) => {
    const { files, folders } = asked as FilesParams
    return { files: files.map(() => btoa('text')), folders: folders.map(() => [{ name: 'main.cf', isFolder: false }]) }
  })
  const path = '/etc/postfix/main.cf'
  const isMissing = () => expect(() => files.head(path)).toThrow('no such file')
  isMissing()
  files.list('/etc/postfix')
  await files.fetchMissing()
  const file = files.head(path)
  expect(files.head(path)).toBe(file)
  expect(files.text(file)).toBe(files.text(file))
  files.forget('/etc/postfix')
  isMissing()
  expect(files.list('/etc/postfix')).toEqual([])
  await files.fetchMissing()
  expect(files.list('/etc/postfix')).toEqual(['main.cf'])
})
