/** The pages about percent variables of Dovecot. */
import { dovecotText } from '../dovecot-texts.ts'
import {
  type DovecotFilter,
  type DovecotModifier,
  type DovecotVariable,
  dovecotFilters,
  dovecotModifiers,
  dovecotVariableKey,
  dovecotVariablesOf,
} from '../dovecot-variables.ts'
import { linesInWords } from './dovecot-lines.ts'
import { code, codes, type Page } from './markdown.ts'

const MANUAL = 'https://doc.dovecot.org/latest/core/settings/variables.html'

/** The pages about a variable and the modifiers or filters that it is written with. */
export function dovecotVariablePages(spelling: string): Page[] {
  const groups = new Map<string, DovecotVariable[]>()
  for (const variable of dovecotVariablesOf(spelling)) {
    const key = dovecotVariableKey(variable)
    groups.set(key, [...(groups.get(key) ?? []), variable])
  }
  const letters = /^%[-\d.]*([A-Z]*)[a-z]$/.exec(spelling)?.[1] ?? ''
  const filters = [...spelling.matchAll(/\|\s*(\w+)/g)].map(([, name]) => name)
  return [
    ...[...groups].map(([key, variables]) => variablePage(key, variables)),
    ...dovecotModifiers()
      .filter(({ mod }) => letters.includes(mod))
      .map(modifierPage),
    ...dovecotFilters()
      .filter(({ name }) => filters.includes(name) || name === spelling)
      .map(filterPage),
  ]
}

function variablePage(key: string, variables: readonly DovecotVariable[]): Page {
  const text = dovecotText('variable', key)
  const [{ short, long } = { short: undefined, long: undefined }] = variables
  const lines = [...new Set(variables.flatMap(({ dialects }) => dialects))].sort()
  const found = (pick: (variable: DovecotVariable) => string | undefined): string[] => [
    ...new Set(variables.map(pick).filter((one) => one !== undefined)),
  ]
  return {
    title: long === undefined ? (short ?? key) : `%{${long}}`,
    what: `Percent variable of Dovecot (${linesInWords(lines)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Works in', found(({ context }) => CONTEXTS[context] ?? code(context)).join(', ')],
      ['Short form, up to 2.3', short && long !== undefined ? code(short) : undefined],
      ['Since', found(({ since }) => since).join(', ')],
      ['In 2.4', codes(found(({ to24 }) => to24))],
      ['Note', found(({ note }) => note).join('; ')],
    ],
    references: [MANUAL],
  }
}

const CONTEXTS: Readonly<Record<string, string>> = {
  auth: 'passdb and userdb with their queries',
  login: 'login processes',
  'mail-user': 'mail settings',
  global: 'every setting that expands variables',
}

const modifierPage = ({ mod, meaning, to24, since }: DovecotModifier): Page => ({
  title: mod.length === 1 ? `%${mod}…` : mod,
  what: 'Modifier of percent variables (Dovecot up to 2.3).',
  summary: dovecotText('variable', `modifier:${mod}`)?.summary,
  advice: dovecotText('variable', `modifier:${mod}`)?.advice,
  facts: [
    ['Means', meaning],
    ['Since', since],
    ['In 2.4', to24 && code(to24)],
  ],
  references: [MANUAL],
})

const filterPage = ({ name, params, since, note }: DovecotFilter): Page => ({
  title: `| ${name}`,
  what: 'Filter in percent variables (Dovecot 2.4).',
  summary: dovecotText('variable', `filter:${name}`)?.summary,
  advice: dovecotText('variable', `filter:${name}`)?.advice,
  facts: [
    ['Arguments', params && code(params)],
    ['Since', since],
    ['Note', note],
  ],
  references: [MANUAL],
})
