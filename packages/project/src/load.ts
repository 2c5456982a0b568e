/** From arguments to stacks: reads files, tells their languages, and puts together what belongs to one server. */

import { resolve } from 'node:path'
import { SourceText, type Uri } from '@mailcfg/core'
import type { LanguageDefinition } from '@mailcfg/grammars'
import type { Versions } from '@mailcfg/model'
import { type Collected, collectFiles } from './collect.ts'
import { neighboursOf } from './context.ts'
import { loadStacks, type Project } from './loader.ts'
import { MemoryFiles } from './memory-files.ts'
import { nodeFiles } from './node-files.ts'
import type { ProjectFile } from './project-file.ts'
import { UsageError } from './usage-error.ts'

/** What to load. */
export interface LoadRequest {
  /** Files, directories and patterns; `-` stands for `stdin`. */
  readonly paths: readonly string[]
  /** Absolute directory that relative paths start from. */
  readonly cwd: string
  readonly config: ProjectFile
  readonly versions: Versions
  /** Absolute directory that is the file tree of one server; without paths all of its mail configuration is meant. */
  readonly root?: string
  /** The language of the files that are named, whatever they are called. */
  readonly as?: LanguageDefinition
  /** Content that stands for a file, such as an editor's unsaved text, and the path it is to be taken for. */
  readonly stdin?: { readonly filename: string; readonly bytes: Uint8Array }
  /** Named files that no server reads are passed over, as those of a directory are. */
  readonly ifKnown?: boolean
}

/**
 * Loads everything that the arguments mean.
 * @throws UsageError when an argument means nothing.
 */
export async function loadProject(request: LoadRequest): Promise<Project> {
  const { cwd, stdin } = request
  const stdinPath = stdin && resolve(cwd, stdin.filename)
  const { files, failures } = isWholeServer(request)
    ? filesOfServer(request.root)
    : await collectFiles(
        request.paths.filter((path) => path !== '-'),
        { cwd },
      )
  const named = new Set(files.filter((file) => file.named && request.ifKnown !== true).map((file) => file.path))
  if (stdinPath !== undefined) named.add(stdinPath)
  const asked = new Set([...files.map((file) => file.path), ...named])
  for (const path of asked) refuseOutside(path, request.root)
  if (request.as) refuseDirectories(request, named)
  const { config, versions, root, as } = request
  return loadStacks(
    {
      files: stdin && stdinPath !== undefined ? withText(stdinPath, stdin.bytes) : nodeFiles,
      asked: [...asked].sort(),
      named,
      config,
      versions,
      whole: isWholeServer(request),
      ...(root === undefined ? {} : { root }),
      ...(as === undefined ? {} : { as }),
    },
    failures,
  )
}

/** The disk, with bytes that stand for the content of a path that need not exist. */
function withText(path: string, bytes: Uint8Array): MemoryFiles {
  const files = new MemoryFiles(nodeFiles)
  files.set(SourceText.fromBytes(path, bytes))
  return files
}

function refuseDirectories({ paths, cwd }: LoadRequest, named: ReadonlySet<Uri>): void {
  const directory = paths.find((path) => path !== '-' && !named.has(resolve(cwd, path)))
  if (directory !== undefined) throw new UsageError(`--as tells the language of single files; ${directory} is none`)
}

/** Whether a server is meant, and none of its files by name. */
function isWholeServer(request: LoadRequest): request is LoadRequest & { readonly root: string } {
  return request.root !== undefined && request.paths.length === 0
}

function filesOfServer(root: string): Collected {
  const files = neighboursOf({ root, files: [] }, nodeFiles).sort()
  if (files.length === 0) throw new UsageError(`${root}: no configuration of a mail server below it`)
  return { files: files.map((path) => ({ path, named: false })), failures: [] }
}

function refuseOutside(path: Uri, root: string | undefined): void {
  if (root === undefined || root === '/' || path.startsWith(`${root}/`)) return
  throw new UsageError(`${path} does not lie below the root ${root}`)
}
