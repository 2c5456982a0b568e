/** The values of a Postfix configuration ready for every format: placed in files, and without passwords. */

import type { JoinedText, Range } from '@mailcfg/core'
import type { ColumnsDocument } from '../documents/columns.ts'
import type { EffectiveConfiguration, EffectiveParameter, EffectiveService, ValueUse } from '../postfix/effective.ts'
import type { ValueOrigin } from '../postfix/parameter-values.ts'
import type { PostfixParameters } from '../postfix/parameters.ts'
import type { ConfigurationRefusal } from '../postfix/refusals.ts'
import { EffectiveSecrets } from '../postfix/secret-values.ts'
import type { ParameterSetting } from '../postfix/setting.ts'
import { secretRanges } from '../secrets.ts'
import { MASK } from './masked-words.ts'
import { refusalReason } from './refusal-words.ts'

/** A line of a file. */
export interface ShownPlace {
  readonly file: string
  readonly line: number
}

/** A parameter that had a part in a value; without an origin it is no parameter, and empty. */
export interface ShownUse {
  readonly name: string
  readonly origin: ValueOrigin | undefined
  readonly place: ShownPlace | undefined
}

/** A stretch of an expanded value. */
export interface ShownPart {
  readonly text: string
  readonly through: readonly string[]
  readonly origin: ValueOrigin
  readonly place: ShownPlace | undefined
}

/** One parameter; `value` and `expanded` are missing where {@link ShownParameter.why} tells the reason. */
export interface ShownParameter {
  readonly name: string
  readonly origin: ValueOrigin
  readonly place: ShownPlace | undefined
  readonly value: string | undefined
  readonly expanded: string | undefined
  /** Parameters that only the server knows and that the value needs. */
  readonly needs: readonly string[]
  readonly why: string | undefined
  readonly uses: readonly ShownUse[]
  readonly parts: readonly ShownPart[]
}

/** A service with the settings of its own. */
export interface ShownService {
  readonly service: EffectiveService['service']
  readonly arguments: readonly string[]
  readonly place: ShownPlace
  readonly overrides: readonly ShownParameter[]
}

/** Everything that a format needs. */
export interface EffectiveView {
  /** The release that defaults are taken of. */
  readonly release: string
  readonly parameters: readonly ShownParameter[]
  readonly services: readonly ShownService[]
  readonly unused: readonly { readonly name: string; readonly place: ShownPlace }[]
}

/** What only a server knows, by parameter. */
const ON_THE_SERVER: Readonly<Record<string, string>> = {
  myhostname: 'the host name of the server',
  mydomain: 'the domain of the server',
  mynetworks: 'the networks of the server',
  mail_version: 'the release of the server’s Postfix',
  mail_release_date: 'the release of the server’s Postfix',
  process_id: 'the process that reads it',
  process_name: 'the program that reads it',
  service_name: 'the service that reads it',
}

/** What a parameter depends on that no file tells. */
export function onTheServer(name: string): string {
  return ON_THE_SERVER[name] ?? 'how the server’s Postfix was built'
}

/** Makes the view of a configuration whose files are called as `nameOf` says. */
export function effectiveView(
  postfix: PostfixParameters,
  configuration: EffectiveConfiguration,
  release: string,
  nameOf: (uri: string) => string,
): EffectiveView {
  const maker = new ViewMaker(postfix, configuration, nameOf)
  return {
    release,
    parameters: configuration.parameters.map((parameter) => maker.parameter(parameter)),
    services: configuration.services.map((service) => maker.service(service)),
    unused: configuration.unused.map((setting) => ({ name: setting.name.text, place: maker.placeOf(setting) })),
  }
}

/** Where a refusal is. */
export function refusalPlace({ source, range }: ConfigurationRefusal, nameOf: (uri: string) => string): ShownPlace {
  return { file: nameOf(source.uri), line: source.positionAt(range.start).line + 1 }
}

class ViewMaker {
  readonly #master: ColumnsDocument | undefined
  readonly #secrets: EffectiveSecrets
  readonly #nameOf: (uri: string) => string

  constructor({ master }: PostfixParameters, configuration: EffectiveConfiguration, nameOf: (uri: string) => string) {
    this.#master = master
    this.#secrets = new EffectiveSecrets(configuration)
    this.#nameOf = nameOf
  }

  parameter(parameter: EffectiveParameter): ShownParameter {
    const { name, origin, setting, value, parts } = parameter
    const secrets = this.#secrets.of(parameter)
    const whole = parts.map(({ text }) => text).join('')
    return {
      name,
      origin,
      place: setting && this.placeOf(setting),
      value: secrets.raw.length > 0 && setting ? inOneLine(masked(setting.value.text, secrets.raw)) : value,
      expanded: parameter.expanded === undefined ? undefined : inOneLine(masked(whole, secrets.expanded)),
      needs: parameter.missing,
      why: reasonOf(parameter),
      uses: parameter.uses.map((use) => this.#use(use)),
      parts: parts.map(({ range, through, origin: from, setting: holder }) => ({
        text: masked(whole, secrets.expanded, range),
        through,
        origin: from,
        place: holder && this.placeOf(holder),
      })),
    }
  }

  service({ service, overrides }: EffectiveService): ShownService {
    const master = this.#master as ColumnsDocument
    return {
      service,
      arguments: service.arguments.map(({ value }) => maskedJoined(value, secretRanges(master, value.range))),
      place: this.placeOf({ source: master.source, range: service.range }),
      overrides: overrides.map((parameter) => this.parameter(parameter)),
    }
  }

  placeOf({ source, range }: Pick<ParameterSetting, 'source' | 'range'>): ShownPlace {
    return { file: this.#nameOf(source.uri), line: source.positionAt(range.start).line + 1 }
  }

  #use({ name, origin, setting }: ValueUse): ShownUse {
    return { name, origin, place: setting && this.placeOf(setting) }
  }
}

/** Why the value, or what it expands to, is not shown. */
function reasonOf({ missing, refusal }: EffectiveParameter): string | undefined {
  if (refusal) return refusalReason(refusal.code)
  return missing.length > 0 ? [...new Set(missing.map(onTheServer))].join(', ') : undefined
}

/** The stretch of a text, all of it unless told, with a mask for each secret. */
function masked(text: string, secrets: readonly Range[], within: Range = { start: 0, end: text.length }): string {
  let shown = ''
  let at = within.start
  for (const { start, end } of secrets) {
    if (end <= at || start >= within.end) continue
    if (start > at || !shown.endsWith(MASK)) shown += text.slice(at, Math.max(at, start)) + MASK
    at = Math.min(end, within.end)
  }
  return shown + text.slice(at, within.end)
}

/** A value whose secrets are ranges of its file. */
function maskedJoined(value: JoinedText, secrets: readonly Range[]): string {
  const hidden = [...value.text]
    .map((_, i) => i)
    .filter((i) => {
      const { start } = value.rangeOf(i, i + 1)
      return secrets.some((secret) => secret.start <= start && start < secret.end)
    })
  return masked(
    value.text,
    hidden.map((i) => ({ start: i, end: i + 1 })),
  )
}

/** Words with one blank between them, as postconf prints a value. */
function inOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}
