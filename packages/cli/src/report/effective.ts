/** The values of a Postfix configuration, for people and as JSON. */

import type { SourceText } from '@mailcfg/core'
import type { EffectiveConfiguration, EffectiveParameter, EffectiveService, Service, ValueUse } from '@mailcfg/model'
import type { Style } from './color.ts'
import { oneLine } from './display-text.ts'

/** What is shown, and how places and passwords are. */
export interface EffectiveView {
  readonly configuration: EffectiveConfiguration
  /** The release that defaults are taken of. */
  readonly release: string
  /** The service whose view of main.cf is shown. */
  readonly service: Service | undefined
  readonly placeOf: (at: { readonly source: SourceText; readonly start: number }) => {
    readonly file: string
    readonly line: number
    readonly text: string
  }
  /** The text without its passwords. */
  readonly hide: (text: string) => string
}

/**
 * For people: `name = value` with its place; where expansion changes the value, the result and each parameter that had
 * a part in it on lines of their own; services with their own settings at the end.
 */
export function effectiveText(view: EffectiveView, style: Style): string {
  const { parameters, services } = view.configuration
  const lines = parameters.flatMap((parameter) => parameterLines(parameter, view, style))
  const own = view.service ? [] : services.filter(({ overrides }) => overrides.length > 0)
  return [...lines, ...own.flatMap((service) => serviceLines(service, view, style))].map((line) => `${line}\n`).join('')
}

function parameterLines(parameter: EffectiveParameter, view: EffectiveView, style: Style): string[] {
  const { name, value, expanded, uses, missing } = parameter
  const shown = value === undefined ? style.related('(only the server knows it)') : oneLine(view.hide(value))
  const lines = [`${style.bold(name)} = ${shown}  ${style.frame(`# ${originText(parameter, view)}`)}`]
  if (missing.length > 0 && value !== undefined) {
    lines.push(`    ${style.related(`needs ${missing.join(', ')}, which only the server knows`)}`)
  } else if (expanded !== undefined && expanded !== value) lines.push(`    → ${oneLine(view.hide(expanded))}`)
  const seen = new Set<string>([name])
  for (const use of uses) {
    if (seen.has(use.name)) continue
    seen.add(use.name)
    lines.push(`    ${style.frame(`$${use.name}: ${originText(use, view)}`)}`)
  }
  return lines
}

function originText({ setting, origin }: ValueUse, view: EffectiveView): string {
  if (setting) return view.placeOf({ source: setting.source, start: setting.range.start }).text
  if (origin === 'default') return `default of Postfix ${view.release}`
  if (origin === undefined) return 'no such parameter, so it is empty'
  if (origin === 'service') return 'from the columns of the service'
  return origin === 'host' ? 'from the host name' : 'depends on the server'
}

function serviceLines({ service, overrides }: EffectiveService, view: EffectiveView, style: Style): string[] {
  const head = style.headline(`${service.service.text}/${service.type.text}`)
  return ['', head, ...overrides.flatMap((parameter) => parameterLines(parameter, view, style))]
}

/** For programs; values are null where only the server knows them, and `needs` then names what. */
export function effectiveJson(view: EffectiveView): string {
  const { parameters, services, unused } = view.configuration
  const json = {
    version: 1,
    release: view.release,
    parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterJson(parameter, view)])),
    services: services.map((service) => serviceJson(service, view)),
    unused: unused.map(({ name, source, range }) => ({
      name: name.text,
      ...fileAndLine(view.placeOf({ source, start: range.start })),
    })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

const fileAndLine = ({ file, line }: { file: string; line: number }) => ({ file, line })

function parameterJson(parameter: EffectiveParameter, view: EffectiveView): object {
  const { value, expanded, origin, setting, missing, parts } = parameter
  const place = setting && view.placeOf({ source: setting.source, start: setting.range.start })
  return {
    value: value === undefined ? null : view.hide(value),
    expanded: expanded === undefined ? null : view.hide(expanded),
    file: place?.file ?? null,
    line: place?.line ?? null,
    origin,
    ...(missing.length > 0 ? { needs: missing } : {}),
    ...(parts.some(({ through }) => through.length > 0) ? { parts: parts.map((part) => partJson(part, view)) } : {}),
  }
}

function partJson(
  { text, through, origin, setting }: EffectiveParameter['parts'][number],
  view: EffectiveView,
): object {
  const place = setting && view.placeOf({ source: setting.source, start: setting.range.start })
  return { text: view.hide(text), through, origin, ...(place ? fileAndLine(place) : {}) }
}

function serviceJson({ service, overrides }: EffectiveService, view: EffectiveView): object {
  const { private: isPrivate, unprivileged, chroot, wakeup, maxproc, command } = service
  return {
    name: service.service.text,
    type: service.type.text,
    private: isPrivate.text,
    unprivileged: unprivileged.text,
    chroot: chroot.text,
    wakeup: wakeup.text,
    maxproc: maxproc.text,
    command: command.text,
    overrides: Object.fromEntries(overrides.map((parameter) => [parameter.name, parameterJson(parameter, view)])),
  }
}
