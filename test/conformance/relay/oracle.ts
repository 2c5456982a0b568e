/** Puts sessions to a real Postfix, which relay-oracle starts for each configuration: who may send mail where? */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { OracleService, OracleSession, OracleVerdicts, OracleWorld, Stage } from '@mailcfg/relay'
import { daemonVersion } from '../../kit/daemons.ts'
import { sharedDir } from '../../kit/shared.ts'

/** What the rewrite service makes of a recipient. */
export interface Resolved {
  readonly class: 'local' | 'alias' | 'mailbox' | 'relay' | 'default' | 'none'
  readonly routed?: boolean
}

/** A session as it went. */
export interface PlayedSession extends OracleSession {
  readonly stage?: Stage | 'session' | 'starttls'
  readonly reply?: readonly [code: number, enhanced: string, text: string]
  /** Side effects that only the log shows. */
  readonly actions?: readonly string[]
}

/** All that Postfix answered for a configuration. */
export interface Verdicts extends OracleVerdicts {
  readonly startup: { readonly ok: boolean; readonly where?: string; readonly fatal: readonly string[] }
  readonly services: readonly (OracleService & {
    readonly sessions?: readonly PlayedSession[]
    readonly summary?: { readonly relaysForStrangers: boolean }
  })[]
  readonly resolved?: Readonly<Record<string, Resolved>>
}

/** A configuration with what lies outside its files; sessions are played besides the built-in ones. */
export interface Measured {
  readonly files: Readonly<Record<string, string>>
  readonly oracle: OracleWorld
  readonly sessions?: readonly object[]
}

interface Oracle {
  init(): Promise<Oracle>
  measure(configuration: object, options: { readonly services: 'all'; readonly fresh: boolean }): Promise<Verdicts>
  close(): Promise<void>
}
interface OracleLibrary {
  readonly Oracle: new () => Oracle
  defaultSessions(clients: object): readonly object[]
}

/** The folder of relay-oracle; `undefined` without the shared files. */
export const oracleDir = sharedDir === undefined ? undefined : join(sharedDir, 'tools/relay-oracle')
/** Whether the real program can be asked: it takes an installed Postfix, and root. */
export const hasOracle =
  oracleDir !== undefined && existsSync(join(oracleDir, 'lib/oracle.cjs')) && daemonVersion !== undefined

/** Instances of Postfix that work side by side. */
const AT_ONCE = 2

/**
 * What Postfix answers, for each configuration in turn. Everything it was given is removed again.
 * @param withDefaults whether the oracle's own sessions are played, too
 */
export async function measureAll(
  configurations: readonly Measured[],
  { withDefaults = true }: { readonly withDefaults?: boolean } = {},
): Promise<Verdicts[]> {
  const library = createRequire(import.meta.url)(join(oracleDir ?? '', 'lib/oracle.cjs')) as OracleLibrary
  const results: Verdicts[] = []
  const rest = configurations.entries()
  const oracles: Oracle[] = []
  try {
    // One after the other: the first finds out about the installed programs.
    for (let i = 0; i < AT_ONCE; i++) oracles.push(await new library.Oracle().init())
    const work = async (oracle: Oracle) => {
      for (const [index, { files, oracle: world, sessions = [] }] of rest) {
        const all = [...(withDefaults ? library.defaultSessions(world.clients ?? {}) : []), ...sessions]
        const options = { services: 'all', fresh: needsFresh(files) } as const
        results[index] = await oracle.measure({ files, oracle: world, sessions: all }, options)
      }
    }
    await Promise.all(oracles.map(work))
  } finally {
    for (const oracle of oracles) await oracle.close()
  }
  return results
}

/**
 * Whether a connection may be of no use behind a session, although the oracle goes on with it: smtpd hangs up behind
 * 521, and waits for RSET behind a message that it refused.
 */
function needsFresh(files: Measured['files']): boolean {
  return Object.values(files).some((text) => /\b521\b|smtpd_end_of_data_restrictions/.test(text))
}

/** Names of the host's accounts, which smtpd finds through `unix:passwd.byname`. */
export function hostAccounts(): ReadonlySet<string> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return new Set(lines.flatMap((line) => line.split(':')[0] || []))
}
