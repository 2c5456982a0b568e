/** VS Code's server with a packed extension in it: extensions run in a process of their own, beside the files. */

import { type ChildProcess, execFileSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VsCodePrograms } from './cache.mjs'
import { endGroup, freePort, startGroup, until } from './processes.ts'
import { environmentOf, makeProfile, type Profile } from './profile.ts'
import type { Served } from './vscode.ts'

/** What to start. */
export interface Setup {
  readonly programs: VsCodePrograms
  /** Path of the packed extension. */
  readonly vsix: string
  /** Folder to open. */
  readonly workspace: string
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Installs the extension and starts VS Code's server. */
export async function startCodeServer({ programs, vsix, workspace, settings = {} }: Setup): Promise<Served> {
  const profile = makeProfile(settings)
  install(programs, profile, vsix)
  const { server, port } = await serve(programs, profile)
  let questions = 0
  return {
    address: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`,
    ask: (method, ...values) => askProbe(profile, ++questions, { method, values }),
    async stop() {
      await endGroup(server)
      rmSync(profile.folder, { recursive: true, force: true })
    },
  }
}

/** Questions and answers are files. */
async function askProbe<T>(
  { probe }: Profile,
  number: number,
  question: { method: string; values: object },
): Promise<T> {
  const [ask, answer] = ['ask', 'answer'].map((kind) => join(probe, `${kind}-${number}.json`)) as [string, string]
  writeFileSync(`${ask}.part`, JSON.stringify(question))
  renameSync(`${ask}.part`, ask)
  await until(`an answer to ${question.method}`, () => existsSync(answer), 120_000)
  const { result, error } = JSON.parse(readFileSync(answer, 'utf8')) as { result: T; error?: string }
  if (error !== undefined) throw new Error(error)
  return result
}

function commonArgs({ data, extensions }: Profile): string[] {
  return ['--server-data-dir', data, '--extensions-dir', extensions, '--accept-server-license-terms']
}

function install({ node, main }: VsCodePrograms, profile: Profile, vsix: string): void {
  const args = [main, ...commonArgs(profile), '--install-extension', vsix, '--force']
  const said = execFileSync(node, args, { env: environmentOf(profile), cwd: profile.folder, encoding: 'utf8' })
  if (!/successfully installed/.test(said)) throw new Error(`the extension was not installed: ${said}`)
}

async function serve(
  { node, main }: VsCodePrograms,
  profile: Profile,
): Promise<{ server: ChildProcess; port: number }> {
  const port = await freePort()
  const log = openSync(join(profile.folder, 'server.log'), 'w')
  const own = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off']
  const server = startGroup(node, [main, ...commonArgs(profile), ...own, '--disable-workspace-trust'], {
    env: environmentOf(profile),
    cwd: profile.folder,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/version`).then(
      ({ ok }) => ok,
      () => false,
    )
  await until('the server of VS Code', isUp)
  return { server, port }
}
