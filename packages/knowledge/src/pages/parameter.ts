/** The page about a main.cf parameter. */
import { type PostfixParameter, postfixParameter } from '../postfix-parameters.ts'
import { type ServiceParameterFamily, serviceParameterFamilies } from '../postfix-services.ts'
import { postfixText } from '../postfix-texts.ts'
import { kindWords } from './kinds.ts'
import { code, codes, type Fact, lifetime, type Page } from './markdown.ts'

const MANUAL = 'https://www.postfix.org/postconf.5.html'

/** The page about the parameter of this name; that of its family when only the suffix is known. */
export function parameterPage(name: string): Page | undefined {
  const parameter = postfixParameter(name)
  if (parameter) return pageOf(parameter)
  const family = serviceParameterFamilies()
    .filter(({ suffix }) => name.length > suffix.length && name.endsWith(suffix))
    .sort((a, b) => b.suffix.length - a.suffix.length)[0]
  return family && familyPage(name, family)
}

function pageOf(parameter: PostfixParameter): Page {
  const { name } = parameter
  const text = postfixText('parameter', name)
  return {
    title: name,
    what: `Parameter of main.cf${parameter.obsolete ? ', obsolete' : ''} (Postfix, ${lifetime(parameter)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [...valueFacts(parameter), ...defaultFacts(parameter), ...lifeFacts(parameter)],
    references: [
      ...(parameter.undocumented ? [] : [`${MANUAL}#${parameter.docAnchor ?? name}`]),
      ...manualPages(parameter.programs),
    ],
  }
}

function valueFacts(parameter: PostfixParameter): Fact[] {
  const { kind, list, values, openValues, min, max, minLength, timeUnitDefault } = parameter
  const words = kindWords(kind)
  const bounds = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`]
  return [
    ['Value', list && !words.startsWith('list') ? `list: ${words}` : words],
    ['Bounds', bounds.filter(Boolean).join(', ') || (minLength ? 'must not be empty' : undefined)],
    ['Unit of a bare number', timeUnitDefault && UNITS[timeUnitDefault]],
    [openValues ? 'Known values' : 'Values', kind === 'boolean' ? undefined : values?.map(valueWords).join(', ')],
  ]
}

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days', w: 'weeks' }

const valueWords = ({ value, since }: { value: string; since?: string }): string =>
  `${code(value)}${since === undefined ? '' : ` (${since})`}`

function defaultFacts(parameter: PostfixParameter): Fact[] {
  const { default: current, defaultComputed, defaultHistory = [], defaultDependsOn, defaultDebian3711 } = parameter
  const earlier = defaultHistory
    .filter(({ default: text }, index) => text !== undefined && index < defaultHistory.length - 1)
    .map(({ version, default: text }) => `${code(text as string)} from ${version}`)
  return [
    ['Default', current === undefined ? defaultComputed : code(current)],
    [
      'Default depends on',
      defaultDependsOn ?? (parameter.compatLevelDependent && '`compatibility_level`') ?? undefined,
    ],
    ['Default in Debian', defaultDebian3711 === undefined ? undefined : code(defaultDebian3711)],
    ['Earlier defaults', earlier.length === 0 ? undefined : earlier.join('; ')],
  ]
}

function lifeFacts(parameter: PostfixParameter): Fact[] {
  const { replacedBy, deprecatedSince, postconfWarnsSince, programs } = parameter
  return [
    ['Read by', programs?.includes('*') ? 'every program' : codes(programs)],
    ['Deprecated since', deprecatedSince],
    ['postconf warns since', postconfWarnsSince],
    ['Write instead', replacedBy && code(replacedBy)],
    ['Read only', parameter.readOnly && 'Postfix sets it; main.cf cannot'],
    ['Note', parameter.note],
  ].map(([label, text]): Fact => [label as string, text || undefined])
}

/** The manual pages of the programs, except of the many that only share code. */
function manualPages(programs: readonly string[] | undefined): string[] {
  if (programs === undefined || programs.includes('*') || programs.length > 4) return []
  const commands = new Set(['postconf', 'postmap', 'postalias', 'postqueue', 'postsuper', 'sendmail', 'postlog'])
  return [programs.map((program) => `${program}(${commands.has(program) ? 1 : 8})`).join(', ')]
}

function familyPage(name: string, family: ServiceParameterFamily): Page {
  const service = name.slice(0, -family.suffix.length)
  const base = postfixParameter(family.defaultParameter)
  const text = postfixText('master.cf', `family:${family.suffix}`)
  return {
    title: name,
    what: `Parameter of main.cf for the service \`${service}\` of master.cf (Postfix, ${lifetime(family)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Value', base && kindWords(base.kind)],
      ['Default', code(family.defaultFrom)],
      ['Exists for services that run', codes(family.daemons)],
      ['Read by', codes(family.readBy)],
    ],
    references: [`${MANUAL}#transport${family.suffix}`],
  }
}
