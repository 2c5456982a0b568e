/** Reads files and folders for a server that has no disk. */

import type { FilesParams, FilesResult, FolderEntry, ServerRequests } from '@mailcfg/language-server'
import { FileType, type Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

const METHOD: keyof ServerRequests = 'mailcfg/files'

/** Larger files than this are none that people edit. */
const MOST_BYTES = 32 << 20

/** Answers `mailcfg/files` from the workspace's file systems, whatever they are; only below the workspace's folders. */
export function answerFileRequests(client: BaseLanguageClient): void {
  const local = (uri: string): Uri => client.protocol2CodeConverter.asUri(uri)
  client.onRequest(
    METHOD,
    async ({ files, folders }: FilesParams): Promise<FilesResult> => ({
      files: await Promise.all(files.map((uri) => orNull(() => fileBytes(local(uri))))),
      folders: await Promise.all(folders.map((uri) => orNull(() => folderEntries(local(uri))))),
    }),
  )
}

async function fileBytes(uri: Uri): Promise<string | null> {
  const { type, size } = await workspace.fs.stat(uri)
  if (!isInWorkspace(uri) || (type & FileType.File) === 0 || size > MOST_BYTES) return null
  return base64(await workspace.fs.readFile(uri))
}

async function folderEntries(uri: Uri): Promise<FolderEntry[] | null> {
  if (!isInWorkspace(uri)) return null
  const entries = await workspace.fs.readDirectory(uri)
  return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }))
}

function isInWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined
}

/** What is absent or may not be read is no answer, and no failure either. */
async function orNull<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read()
  } catch {
    return null
  }
}

/** Bytes in base64, piece by piece, since a call takes no million arguments. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}
