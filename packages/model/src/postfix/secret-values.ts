/** Passwords in the values that Postfix computes: also where `$name` carries one into another value. */

import type { Range } from '@mailcfg/core'
import { macroNames } from '@mailcfg/grammars'
import { secretSpans } from '../secrets.ts'
import type { EffectiveConfiguration, EffectiveParameter, ValuePart } from './effective.ts'

/** The secrets of one parameter. */
export interface ValueSecrets {
  /** Offsets into the text of the setting. */
  readonly raw: readonly Range[]
  /** Offsets into the expanded value, as the ranges of its parts are. */
  readonly expanded: readonly Range[]
}

/** The passwords in the values of one configuration. */
export class EffectiveSecrets {
  /** Parameters that hold a password because a value with one is made of them. */
  readonly #carriers = new Set<string>()

  constructor({ parameters, services }: EffectiveConfiguration) {
    const all = [...parameters, ...services.flatMap(({ overrides }) => overrides)]
    // A carrier makes carriers of the parameters that it is made of.
    for (let known = -1; known < this.#carriers.size; ) {
      known = this.#carriers.size
      for (const parameter of all) this.#findCarriers(parameter)
    }
  }

  /** The secrets of a parameter. */
  of(parameter: EffectiveParameter): ValueSecrets {
    const raw = this.#inRaw(parameter)
    return { raw, expanded: this.#inExpanded(parameter, raw) }
  }

  #findCarriers(parameter: EffectiveParameter): void {
    const raw = this.#inRaw(parameter)
    if (raw.length > 0) {
      for (const { name, start, end } of macroNames(parameter.setting?.value.text ?? '', true)) {
        if (raw.some((secret) => secret.start < end && secret.end > start)) this.#carriers.add(name)
      }
    }
    const expanded = this.#inExpanded(parameter, raw)
    for (const { range, through } of parameter.parts) {
      const holder = through[through.length - 1]
      if (holder !== undefined && expanded.some((secret) => touches(secret, range))) this.#carriers.add(holder)
    }
  }

  #inRaw({ name, setting }: EffectiveParameter): Range[] {
    if (setting === undefined) return []
    const { text } = setting.value
    if (this.#carriers.has(name)) return text === '' ? [] : [{ start: 0, end: text.length }]
    return secretSpans(languageOf(setting.service !== undefined), name, text)
  }

  #inExpanded(parameter: EffectiveParameter, raw: readonly Range[]): Range[] {
    const { name, parts, setting } = parameter
    const found = secretSpans(languageOf(setting?.service !== undefined), name, parts.map(({ text }) => text).join(''))
    for (const part of parts) {
      if (part.through.some((holder) => this.#carriers.has(holder))) found.push(part.range)
      else found.push(...inPart(part, raw))
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

function languageOf(inMaster: boolean): string {
  return inMaster ? 'master.cf' : 'main.cf'
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && a.end > b.start
}

/** Where the secrets of a value stand in a part that is text of the value itself. */
function inPart({ through, range, inHolder }: ValuePart, raw: readonly Range[]): Range[] {
  if (through.length > 0) return []
  return raw
    .filter((secret) => touches(secret, inHolder))
    .map((secret) => ({
      start: range.start + Math.max(secret.start, inHolder.start) - inHolder.start,
      end: range.start + Math.min(secret.end, inHolder.end) - inHolder.start,
    }))
}
