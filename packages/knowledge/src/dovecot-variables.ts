/** Percent variables of Dovecot, the modifiers of 2.3 and the filters of 2.4. */
import filterData from '../data/dovecot/variable-filters.json' with { type: 'json' }
import modifierData from '../data/dovecot/variable-modifiers.json' with { type: 'json' }
import variableData from '../data/dovecot/variables.json' with { type: 'json' }
import { table } from './table.ts'

/** A variable in one context. */
export interface DovecotVariable {
  /** `auth`, `login`, `mail-user`, `global`, or the format setting that alone knows it. */
  readonly context: string
  readonly dialects: readonly string[]
  /** `%u`; gone in 2.4. */
  readonly short?: string
  /** What stands in `%{…}`; `userdb:NAME` stands for all fields. */
  readonly long?: string
  readonly meaning: string
  /** How it is written in 2.4. */
  readonly to24?: string
  readonly since?: string
  readonly note?: string
  /** `%{provider:key}`: the key varies. */
  readonly provider?: true
}

/** What may stand between `%` and the letter up to 2.3. */
export interface DovecotModifier {
  readonly mod: string
  readonly meaning: string
  readonly to24?: string
  readonly since?: string
}

/** What may follow a bar in `%{…}` of 2.4. */
export interface DovecotFilter {
  readonly name: string
  readonly params?: string
  readonly since?: string
  readonly note?: string
}

/** Contexts in which a variable of one name means the same. */
const GENERAL: ReadonlySet<string> = new Set(['auth', 'login', 'mail-user', 'global'])

const variables = table<DovecotVariable>(variableData, (variable) => dovecotVariableKey(variable))
const modifiers = table<DovecotModifier>(modifierData, ({ mod }) => mod)
const filters = table<DovecotFilter>(filterData, ({ name }) => name)

/** All variables, one record per context and spelling. */
export function dovecotVariables(): readonly DovecotVariable[] {
  return variables.all()
}

/** What tells a variable from others: its name, with the setting in front where only one format setting knows it. */
export function dovecotVariableKey({ context, long, short = '' }: DovecotVariable): string {
  return `${GENERAL.has(context) ? '' : `${context}:`}${long ?? short}`
}

/** The variables that a spelling can stand for: `%u`, `%Lu`, `%{user}`, `%{user | lower}`, `%{userdb:quota}` or `user`. */
export function dovecotVariablesOf(spelling: string): readonly DovecotVariable[] {
  const short = /^%[-\d.]*[A-Z]*([a-z!$%])$/.exec(spelling)?.[1]
  if (short !== undefined) return variables.all().filter((variable) => variable.short === `%${short}`)
  const long = spelling.replace(/^%?\{\s*|\s*(?:\|.*)?\}$/g, '')
  const provided = long.replace(/:.*$/, ':')
  return variables.all().filter((variable) => variable.long === long || providerOf(variable) === provided)
}

const providerOf = ({ long = '' }: DovecotVariable): string | undefined => /^(?:\w+:)(?=[A-Z]+$)/.exec(long)?.[0]

/** All modifiers of 1.x to 2.3. */
export function dovecotModifiers(): readonly DovecotModifier[] {
  return modifiers.all()
}

/** The filter of 2.4 of this name. */
export function dovecotFilter(name: string): DovecotFilter | undefined {
  return filters.get(name)
}

/** All filters of 2.4. */
export function dovecotFilters(): readonly DovecotFilter[] {
  return filters.all()
}
