/** The values of a Postfix configuration for people. */

import {
  type EffectiveView,
  onTheServer,
  type ShownParameter,
  type ShownPlace,
  type ShownService,
  type ShownUse,
} from '@mailcfg/model'
import type { Style } from './color.ts'
import { oneLine, widthOf } from './display-text.ts'

/** Names longer than this stand out of their column. */
const MOST_COLUMNS = 36
/** Parameters told for one value; a list of all maps has many more, which nobody reads. */
const USES_SHOWN = 5

/**
 * `name = value` with its place; where expansion changes the value, the result stands below with the parameters that
 * had a part in it. Then the services that have settings of their own, and what is set in vain.
 */
export function effectiveText(view: EffectiveView, style: Style): string {
  const writer = new TextWriter(view, style)
  const services = view.services.filter(({ overrides }) => overrides.length > 0)
  const lines = [
    ...writer.parameters(view.parameters),
    ...services.flatMap((service) => writer.service(service)),
    ...writer.unused(),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

class TextWriter {
  readonly #view: EffectiveView
  readonly #style: Style

  constructor(view: EffectiveView, style: Style) {
    this.#view = view
    this.#style = style
  }

  parameters(parameters: readonly ShownParameter[], indent = ''): string[] {
    const column = Math.min(MOST_COLUMNS, Math.max(0, ...parameters.map(({ name }) => widthOf(oneLine(name)))))
    return parameters.flatMap((parameter) => this.#parameter(parameter, column, indent))
  }

  service({ service, place, overrides }: ShownService): string[] {
    const name = oneLine(`${service.service.text}/${service.type.text}`)
    const head = `${this.#style.bold(name)} ${oneLine(service.command.text)}  ${this.#dim(placeText(place))}`
    return ['', head, ...this.parameters(overrides, '  ')]
  }

  unused(): string[] {
    const { unused, release } = this.#view
    if (unused.length === 0) return []
    const lines = unused.map(({ name, place }) => `  ${oneLine(name)}  ${this.#dim(placeText(place))}`)
    return ['', `Set, and used by nothing in Postfix ${release}:`, ...lines]
  }

  #parameter(parameter: ShownParameter, column: number, indent: string): string[] {
    const { name, value, expanded, needs, why, uses } = parameter
    const shown = oneLine(name)
    const padding = ' '.repeat(Math.max(0, column - widthOf(shown)))
    const first = value === undefined ? this.#style.related(`(${onTheServer(name)})`) : this.#value(value)
    const lines = [`${indent}${this.#style.bold(shown)}${padding} = ${first}  ${this.#dim(this.#origin(parameter))}`]
    if (value === undefined || (expanded === value && uses.length === 0)) return lines
    const reason = () => this.#style.related(needs.length > 0 ? `(needs ${why})` : `(cannot be expanded: ${why})`)
    const result = expanded === undefined ? reason() : this.#value(expanded)
    lines.push(`${indent}${' '.repeat(column)} → ${result}${this.#uses(name, uses)}`)
    return lines
  }

  #value(value: string): string {
    return value === '' ? this.#style.related('(empty)') : oneLine(value)
  }

  #uses(own: string, uses: readonly ShownUse[]): string {
    const others = uses.filter(({ name }) => name !== own)
    if (others.length === 0) return ''
    const told = others.slice(0, USES_SHOWN).map((use) => `$${oneLine(use.name)} ${this.#origin(use)}`)
    const more = others.length > USES_SHOWN ? [`${others.length - USES_SHOWN} more`] : []
    return `  ${this.#dim([...told, ...more].join(', '))}`
  }

  #origin({ name, origin, place }: Pick<ShownUse, 'name' | 'origin' | 'place'>): string {
    if (place) return placeText(place)
    if (origin === undefined) return 'is no parameter'
    if (origin === 'default') return `default of ${this.#view.release}`
    if (origin === 'service') return 'of the service'
    if (origin === 'unknown') return 'not known'
    return name === 'mydomain' ? 'made of myhostname' : 'as told'
  }

  #dim(text: string): string {
    return this.#style.dim(oneLine(text))
  }
}

function placeText({ file, line }: ShownPlace): string {
  return `${file}:${line}`
}
