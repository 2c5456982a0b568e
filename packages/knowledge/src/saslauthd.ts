/** Cyrus SASL's saslauthd: options of the daemon, ways of checking passwords, keys of its start files. */
import data from '../data/cyrus-sasl/saslauthd.json' with { type: 'json' }
import { table } from './table.ts'

/** One option of the daemon's command line. */
export interface SaslauthdFlag {
  /** With its dash. */
  readonly flag: string
  /** What the option's word is; absent for options without one. */
  readonly argument?: string
  readonly default?: string
  readonly notes?: string
}

/** One way of checking passwords, the word behind `-a`. */
export interface SaslauthdMechanism {
  readonly name: string
  /** Whether the package of Debian 12 has it. */
  readonly debian12?: true
  readonly notes?: string
}

/** One key of /etc/default/saslauthd (Debian) or /etc/sysconfig/saslauthd (Red Hat). */
export interface SaslauthdKey {
  readonly name: string
  readonly family: 'Debian' | 'Red Hat'
  readonly default?: string
  readonly values?: readonly string[]
  readonly notes?: string
}

const flags = table<SaslauthdFlag>(data.flags, ({ flag }) => flag)
const mechanisms = table<SaslauthdMechanism>(data.mechanisms, ({ name }) => name)
const keys = table<SaslauthdKey>(data.keys, ({ name }) => name)

/** The option of this form, such as `-m`. */
export function saslauthdFlag(flag: string): SaslauthdFlag | undefined {
  return flags.get(flag)
}

/** All options of the daemon. */
export function saslauthdFlags(): readonly SaslauthdFlag[] {
  return flags.all()
}

/** The way of checking passwords of this exact name. */
export function saslauthdMechanism(name: string): SaslauthdMechanism | undefined {
  return mechanisms.get(name)
}

/** All ways of checking passwords. */
export function saslauthdMechanisms(): readonly SaslauthdMechanism[] {
  return mechanisms.all()
}

/** The key of the start files with this exact name. */
export function saslauthdKey(name: string): SaslauthdKey | undefined {
  return keys.get(name)
}

/** All keys of the start files. */
export function saslauthdKeys(): readonly SaslauthdKey[] {
  return keys.all()
}
