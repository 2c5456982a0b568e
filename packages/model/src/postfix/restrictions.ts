/** The restriction lists of smtpd as it will go through them, each item with the place that it was written at. */

import type { JoinedText, Range } from '@mailcfg/core'
import {
  type ExpansionSegment,
  parseList,
  parseRestrictions,
  type RestrictionArgument,
  type RestrictionItem,
} from '@mailcfg/grammars'
import { defaultFor, existsIn, restrictionList as listFact, postfixParameter, restriction } from '@mailcfg/knowledge'
import type { Service } from '../documents/columns.ts'
import type { PostfixParameters } from './parameters.ts'
import type { ParameterSetting } from './setting.ts'
import { restrictionArgument } from './table-uses.ts'

/** Where a part of a list stands in a file. */
export interface RestrictionPlace {
  /** The setting that holds the text: that of the list, of a class, or of a parameter that the list refers to. */
  readonly setting: ParameterSetting
  readonly range: Range
}

/** One restriction that smtpd comes to, those of restriction classes among them. */
export interface FlatRestriction {
  /**
   * In lower case; of a bare `type:name` the restriction that it stands for, or the empty text where a bare table is
   * an error.
   */
  readonly name: string
  /** The name as written, or the bare table. */
  readonly written: string
  /** Whether it is a bare `type:name`. */
  readonly bare: boolean
  /** What follows the name; its offsets count in the expanded list and are of no use outside. */
  readonly argument: RestrictionArgument | undefined
  /** Under `warn_if_reject`, itself or a class that it stands in: what it refuses is only logged. */
  readonly warnOnly: boolean
  /** The restriction classes that it stands in, outermost first. */
  readonly classes: readonly string[]
  /** Whether the item is part of a default that nobody wrote. */
  readonly fromDefault: boolean
  /** Where the name stands; `undefined` for defaults. */
  readonly place: RestrictionPlace | undefined
  /** Where the argument stands. */
  readonly argumentPlace: RestrictionPlace | undefined
  /** From the first modifier to the end of the argument. */
  readonly wholePlace: RestrictionPlace | undefined
}

/** A list of restrictions in the order in which smtpd goes through it. */
export interface FlatRestrictions {
  readonly parameter: string
  readonly items: readonly FlatRestriction[]
  /**
   * The words of the list, `$name` expanded and classes as names, arguments like any other word: what smtpd's search
   * for a guard at start-up sees.
   */
  readonly words: readonly string[]
  /** False when the text of the list or of a class in it depends on what was not seen. */
  readonly known: boolean
  /** The setting of the list; `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/**
 * One of the eight lists, or a restriction class, as a service sees it. Classes in it are unfolded, since a decision in
 * a class ends the whole list (smtpd_check.c, generic_checks()); built-in names win over classes of the same name.
 * @param stage the list whose default check a bare table stands for; the parameter itself unless it is a class.
 */
export function restrictionList(
  postfix: PostfixParameters,
  parameter: string,
  service?: Service,
  stage: string = parameter,
): FlatRestrictions {
  return new ListReader(postfix, service, stage).list(parameter)
}

/** The declared restriction classes, as written, with the place of each word. */
export function restrictionClasses(
  postfix: PostfixParameters,
  service?: Service,
): { readonly name: string; readonly place: RestrictionPlace | undefined }[] {
  const reader = new ListReader(postfix, service, '')
  const text = reader.text('smtpd_restriction_classes')
  return [...text.text.matchAll(/[^\s,]+/g)].map((match) => ({
    name: match[0],
    place: text.placeOf(match.index, match.index + match[0].length),
  }))
}

/** An expanded value with the way back to the files. */
interface PlacedText {
  readonly text: string
  readonly known: boolean
  readonly setting: ParameterSetting | undefined
  placeOf(start: number, end: number): RestrictionPlace | undefined
}

class ListReader {
  readonly #postfix: PostfixParameters
  readonly #service: Service | undefined
  readonly #stage: string
  readonly #classes: ReadonlySet<string>

  constructor(postfix: PostfixParameters, service: Service | undefined, stage: string) {
    this.#postfix = postfix
    this.#service = service
    this.#stage = stage
    this.#classes = new Set(postfix.value('smtpd_restriction_classes', service).text.split(/[\s,]+/))
  }

  list(parameter: string): FlatRestrictions {
    const { items, known } = this.#items(parameter, [], false)
    const { text, setting } = this.text(parameter)
    return { parameter, items, words: parseList(text, { braces: true }).items.map((item) => item.text), known, setting }
  }

  text(parameter: string): PlacedText {
    const postfix = this.#postfix
    const setting = postfix.setting(parameter, this.#service)
    const raw = setting ? setting.value.text : this.#default(parameter)
    // Without main.cf nobody knows whether a default holds.
    const seen = setting !== undefined || postfix.main !== undefined
    const { expansion, known } = postfix.expansion(raw ?? '', this.#service)
    const missing = postfix.main === undefined && expansion.unknown.length > 0
    return {
      text: expansion.text,
      known: known && seen && raw !== undefined && !missing,
      setting,
      placeOf: (start, end) => setting && this.#place(setting, expansion.segments, start, end),
    }
  }

  #default(parameter: string): string | undefined {
    const fact = postfixParameter(parameter)
    const { postfix } = this.#postfix.versions
    if (fact === undefined) return undefined
    if (postfix !== undefined && !existsIn(fact, postfix)) return ''
    // From 3.0 to 3.2 smtpd.c itself did what the default of later releases says in words.
    if (parameter === 'smtpd_relay_restrictions' && /^3\.[012](?:\.|$)/.test(postfix ?? '')) return fact.default
    return defaultFor(fact, postfix)
  }

  #items(
    parameter: string,
    classes: readonly string[],
    warnOnly: boolean,
  ): { items: FlatRestriction[]; known: boolean } {
    const placed = this.text(parameter)
    let { known } = placed
    const items: FlatRestriction[] = []
    for (const item of parseRestrictions(placed.text, restrictionArgument).items) {
      const warned = warnOnly || item.modifiers.length > 0
      if (this.#isClass(item) && !classes.includes(item.name)) {
        const inner = this.#items(item.name, [...classes, item.name], warned)
        items.push(...inner.items)
        known &&= inner.known
      } else items.push(this.#flat(item, placed, classes, warned))
    }
    return { items, known }
  }

  #isClass({ kind, name }: RestrictionItem): boolean {
    return kind === 'restriction' && this.#classes.has(name) && restriction(name) === undefined
  }

  #flat(item: RestrictionItem, placed: PlacedText, classes: readonly string[], warnOnly: boolean): FlatRestriction {
    const { nameRange, argument } = item
    const bare = item.kind === 'table'
    const name = bare ? (listFact(this.#stage)?.defaultTable ?? '') : item.name.toLowerCase()
    return {
      name,
      written: item.name,
      bare,
      argument,
      warnOnly,
      classes,
      fromDefault: placed.setting === undefined,
      place: placed.placeOf(nameRange.start, nameRange.end),
      argumentPlace: argument && placed.placeOf(argument.start, argument.end),
      wholePlace: placed.placeOf(item.start, item.end),
    }
  }

  /** The text itself where it stands in one setting; else the reference in the list that leads to it. */
  #place(
    setting: ParameterSetting,
    segments: readonly ExpansionSegment[],
    start: number,
    end: number,
  ): RestrictionPlace {
    const touched = segments.filter((segment) => segment.start < end && start < segment.end)
    const [first] = touched
    if (first === undefined) return { setting, range: setting.value.range }
    if (touched.length === 1 && first.origin !== 'computed') {
      const own = first.parameter === undefined ? setting : this.#postfix.setting(first.parameter, this.#service)
      const at = first.offset + start - first.start
      if (own) return { setting: own, range: own.value.rangeOf(at, at + end - start) }
    }
    const from = touched.map((segment) => fromIn(segment, start, end))
    const outer: JoinedText = setting.value
    return {
      setting,
      range: outer.rangeOf(Math.min(...from.map((f) => f.start)), Math.max(...from.map((f) => f.end))),
    }
  }
}

/** The part of the list that a segment stands for, cut to the item where the list holds the text itself. */
function fromIn(segment: ExpansionSegment, start: number, end: number): { start: number; end: number } {
  if (segment.origin !== 'literal') return segment.from
  const shift = segment.offset - segment.start
  return { start: Math.max(start, segment.start) + shift, end: Math.min(end, segment.end) + shift }
}
