/** Hover on a parameter of Postfix: what it is, what it is set to here, and by which line. */

import { macroNames } from '@mailcfg/grammars'
import {
  compareVersions,
  defaultFor,
  existsIn,
  type PostfixParameter,
  postfixPages,
  postfixParameter,
  postfixServiceParameter,
} from '@mailcfg/knowledge'
import { isReadOnly, type ParameterSetting, type PostfixInstance, restrictionList, type Service } from '@mailcfg/model'
import { classNames } from '../names/restriction-words.ts'
import { shownValue } from '../shown-value.ts'
import { code, type HoverText, placeText, shownCode } from './markdown.ts'

/** What is known of a parameter, and what it is here. @param at the setting that the cursor is on, if any */
export function parameterText(
  postfix: PostfixInstance | undefined,
  name: string,
  service: Service | undefined,
  at?: ParameterSetting,
): HoverText | undefined {
  const fact = postfixParameter(name)
  const page = fact || postfixServiceParameter(name, []) ? postfixPages(name)[0] : undefined
  if (postfix === undefined) return page && { page }
  const here = [...valueLines(postfix, name, service, at), ...releaseLines(postfix, fact)]
  if (page) return { page, here }
  if (classNames(postfix).has(name))
    return {
      title: name,
      what: 'Restriction class of this server.',
      here: [...classLines(postfix, name, service), ...here],
    }
  if (postfix.raw(name, service) === undefined && at === undefined) return undefined
  return {
    title: name,
    what: 'Parameter of this server alone; Postfix has none of this name.',
    here: [...here, ...usedLines(postfix, name)],
  }
}

function valueLines(
  postfix: PostfixInstance,
  name: string,
  service: Service | undefined,
  at: ParameterSetting | undefined,
): string[] {
  const shown = shownValue(postfix, name, service)
  const where = shown.setting ? originOf(shown.setting) : 'default'
  const forWhom = service ? ` for ${code(serviceText(service))}` : ''
  if (shown.setting === undefined && postfix.raw(name, service) === undefined) return []
  const value = shown.text === undefined ? 'depends on the server' : shownCode(shown.text)
  return [
    `- **Here**${forWhom}: ${value} (${where})`,
    ...(at && shown.setting && at !== shown.setting
      ? [`- This line has no effect: ${originOf(shown.setting)} counts`]
      : []),
    ...(isReadOnly(name) && at ? ['- This line has no effect: Postfix sets the parameter itself'] : []),
    ...overrideLines(postfix, name, service),
  ]
}

/** What other services are told, and what main.cf says where a service is told otherwise. */
function overrideLines(postfix: PostfixInstance, name: string, service: Service | undefined): string[] {
  // Hardly any name is set by a `-o`: to ask every service would be most of the work.
  const isOverridden = postfix.masterSettings.some((setting) => setting.name.text === name)
  if (!isOverridden) return []
  const others = postfix.services.filter((one) => one !== service && postfix.overridesOf(one).has(name))
  const lines = others.slice(0, 6).map((one) => {
    const { text, setting } = shownValue(postfix, name, one)
    const place = setting ? ` (${placeText(setting.source, setting.range)})` : ''
    return `- For ${code(serviceText(one))}: ${text === undefined ? 'depends on the server' : shownCode(text)}${place}`
  })
  const left = others.length - 6
  if (left > 0) lines.push(`- and ${left} more ${left === 1 ? 'service' : 'services'}`)
  if (service === undefined || !postfix.overridesOf(service).has(name)) return lines
  const main = shownValue(postfix, name)
  const origin = main.setting ? originOf(main.setting) : 'default'
  return [
    `- Otherwise: ${main.text === undefined ? 'depends on the server' : shownCode(main.text)} (${origin})`,
    ...lines,
  ]
}

function originOf({ source, range, service }: ParameterSetting): string {
  return `${placeText(source, range)}${service ? `, \`-o\` of ${code(serviceText(service))}` : ''}`
}

/** Name and type of a service. */
export function serviceText({ service, type }: Service): string {
  return `${service.text} ${type.text}`
}

function releaseLines(postfix: PostfixInstance, fact: PostfixParameter | undefined): string[] {
  const exact = postfix.versions.postfix
  if (fact === undefined || exact === undefined) return []
  if (!existsIn(fact, exact)) {
    const gone = fact.removedIn !== undefined && compareVersions(exact, fact.removedIn) >= 0
    return [`- **Not in Postfix ${exact}**: ${gone ? `gone since ${fact.removedIn}` : `comes with ${fact.since}`}`]
  }
  const text = defaultFor(fact, exact)
  return text === undefined || text === fact.default ? [] : [`- Default in ${exact}: ${shownCode(text)}`]
}

function classLines(postfix: PostfixInstance, name: string, service: Service | undefined): string[] {
  const { items } = restrictionList(postfix, name, service)
  return items.length === 0
    ? ['- The class decides nothing']
    : [
        `- Goes through: ${items
          .slice(0, 12)
          .map((item) => code([item.written, item.argument?.text].filter(Boolean).join(' ')))
          .join(', ')}${items.length > 12 ? ', …' : ''}`,
      ]
}

function usedLines(postfix: PostfixInstance, name: string): string[] {
  const users = [...postfix.mainSettings, ...postfix.masterSettings].filter(
    ({ value }) => value.text.includes(name) && macroNames(value.text, true).some((one) => one.name === name),
  )
  const names = [...new Set(users.map((setting) => setting.name.text))]
  if (names.length > 0) return [`- Used by: ${names.slice(0, 8).map(code).join(', ')}${names.length > 8 ? ', …' : ''}`]
  return postfix.knownNames.isUsed(name) ? [] : ['- Nothing uses it']
}
