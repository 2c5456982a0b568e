/** The files that `mailcfg relay` is told beside the configuration: sessions, and what is known of the world. */

import { readFileSync } from 'node:fs'
import type { PostfixInstance } from '@mailcfg/model'
import { explainReadError, UsageError } from '@mailcfg/project'
import {
  bindingsOf,
  bindSession,
  type OracleVerdicts,
  type OracleWorld,
  type Session,
  type SessionWords,
  type SymbolicClient,
  sessionsFromVerdicts,
  type World,
  worldFromOracle,
} from '@mailcfg/relay'

/** What oracle.json says; nothing without a file. @throws UsageError when it cannot be read. */
export function readWorld(path: string | undefined): OracleWorld | undefined {
  if (path === undefined) return undefined
  const json = readJson('--world', path)
  if (!isObject(json)) throw new UsageError(`--world ${path}: an object is expected`)
  return json as OracleWorld
}

/** Zones of block lists, in which nothing is listed but what the file says. */
const LIST_ZONE =
  /\b(?:reject_rbl_client|reject_rbl|reject_rhsbl_\w+|permit_dnswl_client|permit_rhswl_client)[\s,]+([\w.-]+)/g

/** The world of a file for a configuration and the sessions that are put to it. */
export function worldOf(oracle: OracleWorld, postfix: PostfixInstance, sessions: readonly Session[]): World {
  const texts = [postfix.main, postfix.master].map((document) => document?.source.text ?? '')
  const clients = sessions.map(({ client: { address, name, reverseName } }) => ({
    addr: address,
    name: name ?? null,
    ...(reverseName === undefined ? {} : { reverseName }),
  }))
  return worldFromOracle(oracle, {
    clients,
    listZones: texts.flatMap((text) => [...text.matchAll(LIST_ZONE)].map((match) => match[1] as string)),
  })
}

/**
 * The sessions of a file: a list as in sessions.json, or a whole verdicts.json.
 * @throws UsageError when it cannot be read or holds no session for this configuration.
 */
export function readSessions(path: string, postfix: PostfixInstance, oracle: OracleWorld | undefined): Session[] {
  const json = readJson('--sessions', path)
  const sessions = Array.isArray(json) ? wordedSessions(json, path, postfix, oracle) : verdictSessions(json, path)
  if (sessions.length === 0) throw new UsageError(`--sessions ${path}: no session in it is possible here`)
  return sessions
}

function verdictSessions(json: unknown, path: string): Session[] {
  if (isObject(json) && Array.isArray(json['services'])) return sessionsFromVerdicts(json as unknown as OracleVerdicts)
  throw new UsageError(`--sessions ${path}: a list of sessions is expected, or verdicts.json`)
}

function wordedSessions(
  list: readonly unknown[],
  path: string,
  postfix: PostfixInstance,
  oracle: OracleWorld | undefined,
): Session[] {
  const { clients, examples } = bindingsOf(postfix)
  const told = Object.entries(oracle?.clients ?? {}).map(([symbol, { addr, name, reverseName, stranger }]) => {
    const client = { address: addr, name: name ?? undefined, reverseName: reverseName ?? name ?? undefined }
    const one: SymbolicClient = { symbol, standing: stranger ? 'stranger' : 'private', client, network: undefined }
    return [symbol, one] as const
  })
  const bindings = { clients: new Map([...clients, ...told]), examples }
  return list.flatMap((words, i) => {
    if (!isObject(words)) throw new UsageError(`--sessions ${path}: session ${i + 1} is no object`)
    return bindSession(words as SessionWords, bindings) ?? []
  })
}

function readJson(option: string, path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${explainReadError(error)}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${option} ${path}: not valid JSON`)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
