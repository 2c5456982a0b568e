/** What a random relay configuration is put together from: its files, and what lies outside them. */

import type { Dice } from './dice.ts'

/** A client as the oracle's file names it. */
export interface OracleClient {
  readonly addr: string
  readonly name: string | null
  readonly reverseName?: string
  readonly stranger?: boolean
}

/** oracle.json: what the real program finds outside its files. */
export interface OracleFile {
  clients: Record<string, OracleClient>
  tables: Record<string, Record<string, string>>
  dns: Record<string, string | readonly string[]>
  policyAction?: string
}

/** A thing with its weight among others. */
export type Weighted<T> = readonly [weight: number, thing: T]

/** One of several things, each as likely as its weight says. */
export function pickWeighted<T>(dice: Dice, list: readonly Weighted<T>[]): T {
  let at = dice.next() * list.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, thing] of list) {
    at -= weight
    if (at < 0) return thing
  }
  return (list.at(-1) as Weighted<T>)[1]
}

/** Different elements of a list, in random order. */
export function sample<T>(dice: Dice, list: readonly T[], least: number, most: number): T[] {
  const rest = [...new Set(list)]
  const count = Math.min(rest.length, dice.integer(least, most))
  return Array.from({ length: count }, () => rest.splice(dice.integer(0, rest.length - 1), 1)[0] as T)
}

/** A configuration that is being written. */
export class Draft {
  readonly dice: Dice
  readonly files: Record<string, string> = {}
  readonly oracle: OracleFile = { clients: {}, tables: {}, dns: {} }
  /** Restriction classes that may be named where it is being written. */
  classes: readonly string[] = []
  /** Whether tables mostly permit. */
  generous = false
  /** Addresses and domains that tables were given: sessions use them. */
  readonly senders: string[] = []
  readonly recipients: string[] = []

  constructor(dice: Dice) {
    this.dice = dice
  }

  /** Adds a file below /etc/postfix, and gives its path. */
  file(kind: string, text: string): string {
    const name = `${kind}${Object.keys(this.files).length}`
    this.files[name] = text
    return `/etc/postfix/${name}`
  }
}
