/** The restriction lists of a configuration, made ready for judging: one by one, for main.cf and for each smtpd service. */

import { Memo, type Range, type SourceText } from '@mailcfg/core'
import { restrictionLists } from '@mailcfg/knowledge'
import {
  type FlatRestriction,
  type FlatRestrictions,
  isTemplated,
  type PostfixInstance,
  type RestrictionPlace,
  restrictionClasses,
  restrictionList,
  type Service,
  smtpdServices,
} from '@mailcfg/model'

import type { Found } from './rule.ts'
import { commentsIn } from './value-comments.ts'

/** A list as one service sees it. */
export interface JudgedList extends FlatRestrictions {
  /** The service; `undefined` for main.cf by itself. */
  readonly service: Service | undefined
}

/** An item that somebody wrote, with its list. */
export interface JudgedItem {
  readonly item: FlatRestriction
  readonly place: RestrictionPlace
  readonly index: number
  readonly list: JudgedList
}

/** Whether the service takes mail from other servers: smtpd on port 25, or behind postscreen. */
export function isPort25({ service, type, command }: Service): boolean {
  if (command.text.replace(/^.*\//, '') !== 'smtpd') return false
  if (type.text === 'pass') return true
  return type.text === 'inet' && /^(?:0\.0\.0\.0:|\[::\]:)?(?:smtp|25)$/.test(service.text)
}

const cache = new Memo<PostfixInstance, readonly JudgedList[]>()

/**
 * The eight lists of main.cf, then those of every service with settings of its own. Lists that nobody can know, or
 * that a template makes, are left out; so are the words of would-be comments, which another rule speaks of.
 */
export function listsOf(postfix: PostfixInstance): readonly JudgedList[] {
  return cache.getOrInsertComputed(postfix, judgedLists)
}

function judgedLists(postfix: PostfixInstance): JudgedList[] {
  const own = smtpdServices(postfix).filter((service) => service.overrides.length > 0)
  const views = postfix.main ? [undefined, ...own] : own
  return views.flatMap((service) =>
    restrictionLists().flatMap(({ parameter }) => judged(restrictionList(postfix, parameter, service), service) ?? []),
  )
}

/** One of the eight lists as a service sees it; `undefined` when it must not be judged. */
export function listFor(
  postfix: PostfixInstance,
  parameter: string,
  service: Service | undefined,
): JudgedList | undefined {
  return judged(restrictionList(postfix, parameter, service), service)
}

/** The declared classes that no list uses: only a table may name them. */
export function spareClasses(postfix: PostfixInstance): readonly JudgedList[] {
  const used = new Set(listsOf(postfix).flatMap(({ items }) => items.flatMap(({ classes }) => classes)))
  return restrictionClasses(postfix)
    .filter(({ name }) => !used.has(name) && postfix.isSet(name))
    .flatMap(({ name }) => judged(restrictionList(postfix, name), undefined) ?? [])
}

function judged(list: FlatRestrictions, service: Service | undefined): JudgedList | undefined {
  const written = list.items.flatMap(({ place }) => place?.setting ?? [])
  const settings = new Set(list.setting ? [list.setting, ...written] : written)
  if (!list.known || [...settings].some((setting) => isTemplated(setting.value.text))) return undefined
  const comments = [...settings].flatMap(({ source, name, value }) =>
    commentsIn(source, name.text, value).map(({ start, end }) => ({ source, range: value.rangeOf(start, end) })),
  )
  const items = list.items.filter(({ place }) => !comments.some((comment) => place && covers(comment, place)))
  return { ...list, items, service }
}

function covers(comment: { source: SourceText; range: Range }, { setting, range }: RestrictionPlace): boolean {
  return comment.source === setting.source && comment.range.start <= range.start && range.start < comment.range.end
}

/** Every item that somebody wrote, once for each place, in the lists given (all of them without). */
export function* itemsOf(postfix: PostfixInstance, parameters?: readonly string[]): Iterable<JudgedItem> {
  const seen = new Set<string>()
  for (const list of listsOf(postfix)) {
    if (parameters && !parameters.includes(list.parameter)) continue
    for (const [index, item] of list.items.entries()) {
      if (item.place === undefined || !once(seen, item.place)) continue
      yield { item, place: item.place, index, list }
    }
  }
}

/** A set of places; gives whether the place is new. */
export function once(seen: Set<string>, { setting, range }: RestrictionPlace): boolean {
  const key = `${setting.source.uri} ${range.start} ${range.end}`
  return !seen.has(key) && seen.add(key) !== undefined
}

/** A finding at a place of a list. */
export function foundAt<T extends object>({ setting, range }: RestrictionPlace, details: T): Found & T {
  return { source: setting.source, range, ...details }
}

/** A finding at the name of a setting. */
export function foundAtName<T extends object>({ setting }: Pick<RestrictionPlace, 'setting'>, details: T): Found & T {
  return { source: setting.source, range: setting.name.range, ...details }
}

/** Whether users can log in on the ports that read the list; `undefined` when that is not known. */
export function loginsOn(postfix: PostfixInstance, service: Service | undefined): boolean | undefined {
  if (service) return postfix.isOn('smtpd_sasl_auth_enable', service)
  const all = [undefined, ...smtpdServices(postfix)].map((s) => postfix.isOn('smtpd_sasl_auth_enable', s))
  return all.includes(true) ? true : all.includes(undefined) ? undefined : false
}
