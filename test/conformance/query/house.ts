/** What the house answers to the same queries, in the form in which postmap prints it. */

import { SourceText } from '@mailcfg/core'
import { aliases, lookupTable } from '@mailcfg/grammars'
import { type ByteString, openTable, readTable } from '@mailcfg/model'
import type { Query } from './run.ts'

/** The lines of postmap, as the house expects them. */
export interface HouseAnswer {
  readonly lines: readonly ByteString[]
  /** The keys that the house can answer for; the others are not asked. */
  readonly keys: readonly ByteString[]
  /** Keys that Postfix gives an error for; postmap ends there and forgets what it was about to print. */
  readonly errors: readonly ByteString[]
  readonly unknown: readonly string[]
}

/** Answers a query. */
export function houseAnswer({ type, table, keys, smtputf8, reference }: Query): HouseAnswer {
  const source = SourceText.fromBytes('t', table)
  const document = readTable(source, type === 'aliases' ? aliases : lookupTable)
  const own = `${type === 'aliases' ? 'hash' : type}:t`
  const opened = openTable(reference?.replaceAll('FILE', 't') ?? own, { smtputf8, table: () => document })
  const colon = type === 'aliases' ? ':' : ''
  const lines: ByteString[] = []
  const known: ByteString[] = []
  const errors: ByteString[] = []
  const unknown: string[] = []
  for (const key of keys) {
    const result = opened.lookup(key)
    if (result.kind === 'unknown') {
      unknown.push(result.why)
      continue
    }
    if (result.kind === 'error') {
      errors.push(key)
      continue
    }
    known.push(key)
    if (result.kind === 'found') lines.push(`${key.split('\0', 1)[0]}${colon}\t${result.value}`)
  }
  return { lines, keys: known, errors, unknown }
}
