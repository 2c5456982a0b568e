/** Checks recorded messages against the protocol's own types: they become a program that the compiler judges. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as protocol from 'vscode-languageserver'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A value and the type that it must have, as source code. */
export interface Claim {
  /** What it is, for the report. */
  readonly what: string
  readonly value: unknown
  readonly type: string
}

/** Names of the protocol's messages by method: `textDocument/hover` → `HoverRequest`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(protocol).flatMap(([name, value]) => {
    const method: unknown = (value as { type?: { method?: unknown } } | undefined)?.type?.method
    return typeof method === 'string' ? [[method, name] as const] : []
  }),
)

const HEADER = `import type * as lsp from 'vscode-languageserver'
import type { ClientRequests, ServerNotifications, ServerRequests } from '@mailcfg/language-server'
type Result<T> =
  T extends lsp.ProtocolRequestType<infer _P, infer R, infer _PR, infer _E, infer _RO> ? R
  : T extends lsp.ProtocolRequestType0<infer R, infer _PR, infer _E, infer _RO> ? R : never
type Params<T> =
  T extends lsp.ProtocolRequestType<infer P, infer _R, infer _PR, infer _E, infer _RO> ? P
  : T extends lsp.ProtocolNotificationType<infer P, infer _RO> ? P : never
type Options<T> = T extends lsp.RegistrationType<infer RO> ? RO : never
export type Used = [Result<never>, Params<never>, Options<never>, ClientRequests, ServerNotifications, ServerRequests]
`

/** The type of the answer to a request of the client. */
export function resultType(method: string): string {
  if (method.startsWith('mailcfg/')) return `ClientRequests['${method}']['result']`
  // What is said in place of `void` is null.
  return method === 'shutdown' ? 'null' : `Result<typeof lsp.${nameOf(method)}.type>`
}

/** The type of the parameters of a request or notification, from whichever side. */
export function paramsType(method: string, from: 'client' | 'server'): string {
  if (method === '$/progress') {
    const value = ['Begin', 'Report', 'End'].map((part) => `lsp.WorkDoneProgress${part}`).join(' | ')
    return `{ token: lsp.ProgressToken; value: ${value} }`
  }
  if (!method.startsWith('mailcfg/')) return `Params<typeof lsp.${nameOf(method)}.type>`
  if (from === 'client') return `ClientRequests['${method}']['params']`
  return method === 'mailcfg/files' ? `ServerRequests['${method}']['params']` : `ServerNotifications['${method}']`
}

/** The type of the options that a method is registered with. */
export function registrationType(method: string): string {
  return `Options<typeof lsp.${nameOf(method)}.type>`
}

function nameOf(method: string): string {
  const name = NAMES.get(method)
  if (name === undefined) throw new Error(`the protocol has no ${method}`)
  return name
}

/**
 * What is wrong with the values: the compiler's words, each with what the value is. A property that the type does not
 * have is wrong, too.
 */
export function faultsOf(claims: readonly Claim[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mailcfg-protocol-'))
  try {
    const head = HEADER.split('\n').length
    const lines = claims.map(({ value, type }) => `void (${JSON.stringify(value)} satisfies ${type})`)
    writeFileSync(join(folder, 'session.ts'), `${HEADER}${lines.join('\n')}\n`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIGURATION))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const run = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', folder], { encoding: 'utf8' })
    if (run.status === 0) return []
    const said = run.stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
    return said.map((line) => {
      const at = /session\.ts\((\d+),/.exec(line)?.[1]
      const claim = at === undefined ? undefined : claims[Number(at) - head]
      return claim ? `${claim.what}: ${line.slice(line.indexOf('error'))}\n    ${shortened(claim.value)}` : line
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const CONFIGURATION = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    paths: {
      'vscode-languageserver': [join(root, 'node_modules/vscode-languageserver/lib/common/api.d.ts')],
      '@mailcfg/language-server': [join(root, 'packages/language-server/src/custom-requests.ts')],
    },
    types: [],
  },
  files: ['session.ts'],
  include: [],
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
