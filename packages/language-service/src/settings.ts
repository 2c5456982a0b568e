/** What people may decide about the features of their editor. */

import { type Diagnostic, Memo, type Severity } from '@mailcfg/core'
import { DEFAULT_OPTIONS, type FormatOptions } from '@mailcfg/format'
import { type AnyRule, rules } from '@mailcfg/lint'

/** Settings that hold for the files of one folder. Immutable: changed settings are a new object. */
export interface ServiceSettings {
  /** All rules there are, in the words that findings shall be told in. */
  readonly catalogue: readonly AnyRule[]
  /** Rules by id: another severity, or none at all. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  /** Whether the rules of the tier "strict" run, too. */
  readonly strict: boolean
  readonly format: FormatOptions
}

export const DEFAULT_SETTINGS: ServiceSettings = {
  catalogue: rules,
  rules: new Map(),
  strict: false,
  format: DEFAULT_OPTIONS,
}

/** The rules that settings ask for. */
export interface RuleSelection {
  readonly all: readonly AnyRule[]
  /** Those that are quick enough to answer every keystroke. */
  readonly quick: readonly AnyRule[]
  readonly quickIds: ReadonlySet<string>
}

const selections = new Memo<ServiceSettings, RuleSelection>()

/** The rules that run, worked out once for the same settings: by tier, unless they are named. */
export function selectedRules(settings: ServiceSettings): RuleSelection {
  return selections.getOrInsertComputed(settings, select)
}

function select(settings: ServiceSettings): RuleSelection {
  const all = settings.catalogue.filter(({ id, tier }) => {
    const wish = settings.rules.get(id)
    return wish === 'off' ? false : wish !== undefined || tier === 'default' || (settings.strict && tier === 'strict')
  })
  const quick = all.filter(({ costly }) => costly !== true)
  return { all, quick, quickIds: new Set(quick.map(({ id }) => id)) }
}

/** The finding with the severity that the settings give to its rule. */
export function withSeverity(diagnostic: Diagnostic, settings: ServiceSettings): Diagnostic {
  const severity = settings.rules.get(diagnostic.rule)
  return severity === undefined || severity === 'off' ? diagnostic : { ...diagnostic, severity }
}
