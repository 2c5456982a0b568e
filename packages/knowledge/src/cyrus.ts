/** Cyrus SASL: the options of smtpd.conf and the mechanisms. */
import mechanismData from '../data/cyrus-sasl/mechanisms.json' with { type: 'json' }
import optionData from '../data/cyrus-sasl/options.json' with { type: 'json' }
import { table } from './table.ts'

/** One option of the library or of a plugin. */
export interface CyrusOption {
  readonly name: string
  readonly type: string
  readonly default?: string
  /** The library, or the plugin that reads it. */
  readonly readBy: string
  readonly values?: readonly string[]
  readonly valueNotes?: Readonly<Record<string, string>>
  readonly min?: number
  readonly max?: number
  /** The condition, in words, under which it is required. */
  readonly requiredWhen?: string
  readonly since?: string
  readonly deprecated?: true
  readonly renamedTo?: string
  readonly commonMisspelling?: string
  readonly notes?: string
}

/** One SASL mechanism. */
export interface CyrusMechanism {
  readonly name: string
  /** The password crosses the line readable, so any password check will do. */
  readonly plaintext?: true
  /** What smtpd_sasl_security_options can demand and this one has. */
  readonly securityFlags: readonly string[]
  readonly serverNeeds: string
  readonly worksWith: readonly string[]
  readonly cannotWorkWith?: readonly string[]
  readonly maxSsf?: number
  readonly since?: string
  readonly notes?: string
}

const options = table<CyrusOption>(optionData, (option) => option.name)
const mechanisms = table<CyrusMechanism>(mechanismData, (mechanism) => mechanism.name)

/** The option of this name; case does not matter. */
export function cyrusOption(name: string): CyrusOption | undefined {
  return options.get(name.toLowerCase())
}

/** All options. */
export function cyrusOptions(): readonly CyrusOption[] {
  return options.all()
}

/** The mechanism of this name; case does not matter. */
export function cyrusMechanism(name: string): CyrusMechanism | undefined {
  return mechanisms.get(name.toUpperCase())
}

/** All mechanisms. */
export function cyrusMechanisms(): readonly CyrusMechanism[] {
  return mechanisms.all()
}
