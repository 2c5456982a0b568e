/** Ways to close a hole; each is tried on a copy of the server before it is offered. */

import type { Fix, TextEdit } from '@mailcfg/core'
import type { FlatRestriction, ParameterSetting, PostfixInstance, Service, Stack } from '@mailcfg/model'
import { accessTable } from './access-tables.ts'
import { appendItemEdit, insertSettingEdit, removeItemEdit } from './list-edits.ts'
import { provenFixes } from './proven-fixes.ts'
import { hasRelayList, isGuard, ownSetting, RELAY_LISTS, relayViews } from './relay.ts'
import { type Hole, isSamePlace } from './relay-holes.ts'
import { editFix, type FixSearch, replaceFix } from './rule.ts'
import { valueEdit } from './setting-edits.ts'

/** The usual list against relaying. */
const USUAL = 'permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination'
const GUARD = 'reject_unauth_destination'

/** Ways to mend a restriction that says OK too early: in the rows that do, or by what stands around it. */
export function closingFixes(hole: Pick<Hole, 'item' | 'rows'>, stack: Stack, postfix: PostfixInstance): FixSearch {
  const { item, rows } = hole
  if (item === undefined) return provenFixes([], stack, postfix)
  const always = item.argument?.table !== undefined && accessTable(postfix, item).always
  const isBare = always || item.name === 'permit' || item.name === 'permit_naked_ip_address'
  const removal = isBare ? withoutItem(item) : undefined
  // In the lists of other stages a guard may come too early, and an OK does not open anything.
  if (!isInRelayList(item, postfix)) return provenFixes([removal], stack, postfix)
  const candidates = [
    removal,
    always ? insteadOf(item, 'permit_auth_destination') : undefined,
    rowsFix(rows, stack, 'DUNNO'),
    rowsFix(rows, stack, 'permit_auth_destination'),
    guardFirst(item),
    ...moves(item, postfix),
    ...inlineFixes(item),
  ]
  return provenFixes(candidates, stack, postfix)
}

function isInRelayList(item: FlatRestriction, postfix: PostfixInstance): boolean {
  return relayViews(postfix).some(({ relay, recipient }) =>
    [relay, recipient].some(({ list }) => list.items.some(({ place }) => isSamePlace(place, item.place))),
  )
}

/** Takes the name of a restriction away that has swallowed the guard behind it. */
export function withoutName({ place, argumentPlace, written }: FlatRestriction): Fix | undefined {
  if (place === undefined || argumentPlace?.setting !== place.setting) return undefined
  const range = { start: place.range.start, end: argumentPlace.range.start }
  return replaceFix(`Delete ${written}`, 'review', place.setting.source, range, '')
}

/** Takes the restriction out of its list. */
export function withoutItem({ wholePlace, written }: FlatRestriction): Fix | undefined {
  if (wholePlace === undefined) return undefined
  const { setting, range } = wholePlace
  return editFix(`Delete ${written}`, 'review', setting.source, [removeItemEdit(setting.source, range)])
}

function insteadOf({ wholePlace }: FlatRestriction, text: string): Fix | undefined {
  return wholePlace && replaceFix(`Write ${text} instead`, 'review', wholePlace.setting.source, wholePlace.range, text)
}

/** The guard before what lets strangers pass. */
function guardFirst({ wholePlace, classes }: FlatRestriction): Fix | undefined {
  if (wholePlace === undefined || classes.length > 0) return undefined
  const { setting, range } = wholePlace
  const at = { start: range.start, end: range.start }
  const title = `Put ${GUARD} before it`
  return replaceFix(title, 'review', setting.source, at, `${GUARD},${isTight(setting) ? '' : ' '}`)
}

/** Whether blanks may not stand in the value: behind -o, unless braces hold it. */
function isTight({ service, source, value }: ParameterSetting): boolean {
  return service !== undefined && !/\s/.test(source.slice(value.range))
}

/** Another answer in all rows that let strangers through, as far as they answer with one word. */
function rowsFix(rows: Hole['rows'], stack: Stack, answer: string): Fix | undefined {
  const edits = new Map<string, TextEdit[]>()
  for (const { source, range } of rows) {
    const document = stack.documents.get(source.uri)
    if (document?.shape !== 'table') return undefined
    const row = [...document.entries()].find((one) => one.kind === 'entry' && one.key.range.start === range.start)
    if (row === undefined || !/^(?:ok|relay)$/i.test(row.value.text)) return undefined
    edits.set(source.uri, [...(edits.get(source.uri) ?? []), { range: row.value.range, text: answer }])
  }
  if (edits.size === 0) return undefined
  const count = [...edits.values()].flat().length
  return { title: `Write ${answer} in ${count > 1 ? 'these rows' : 'the row'}`, safety: 'review', edits }
}

/** Puts the restriction behind the guard of its list. */
function moves(item: FlatRestriction, postfix: PostfixInstance): Fix[] {
  const lists = relayViews(postfix).flatMap(({ relay, recipient }) => [relay.list, recipient.list])
  return lists.flatMap(({ items }) => {
    const at = items.findIndex(({ place }) => isSamePlace(place, item.place))
    const guard = at < 0 ? undefined : items.slice(at + 1).find((one) => isGuard(one, false) && !one.warnOnly)
    const [whole, behind] = [item.wholePlace, guard?.wholePlace]
    if (!whole || !behind || behind.setting !== whole.setting || item.classes.length > 0) return []
    const { source } = whole.setting
    const text = `${isTight(whole.setting) ? ',' : ', '}${source.slice(whole.range)}`
    const put = { range: { start: behind.range.end, end: behind.range.end }, text }
    return [editFix(`Move it behind ${guard?.written}`, 'review', source, [removeItemEdit(source, whole.range), put])]
  })
}

/** DUNNO in place of OK in an inline table: in one of its entries, or in all. */
function inlineFixes({ argument, argumentPlace }: FlatRestriction): Fix[] {
  if (argument?.table?.type !== 'inline' || argumentPlace === undefined) return []
  const { setting, range } = argumentPlace
  const text = setting.source.slice(range)
  const edits = [...text.matchAll(/([\w@.<>-]+)(\s*=\s*)(?:ok|relay)(?=\s*[,}\s])/gi)].map((match) => {
    const start = range.start + match.index + `${match[1]}${match[2]}`.length
    const length = match[0].length - `${match[1]}${match[2]}`.length
    return { range: { start, end: start + length }, text: 'DUNNO', key: match[1] }
  })
  const one = edits.map((edit) => editFix(`Write DUNNO for ${edit.key}`, 'review', setting.source, [edit]))
  return edits.length > 1 ? [...one, editFix('Write DUNNO for all of them', 'review', setting.source, edits)] : one
}

/** Ways to give the lists of main.cf, or those of one service, a guard. */
export function guardFixes(postfix: PostfixInstance, service: Service | undefined, stack: Stack): FixSearch {
  return provenFixes(service ? ownListFixes(postfix, service) : mainFixes(postfix), stack, postfix)
}

function ownListFixes(postfix: PostfixInstance, service: Service): Fix[] {
  const settings = RELAY_LISTS.flatMap((name) => ownSetting(postfix, name, service) ?? [])
  const isEmpty = ({ value }: ParameterSetting) => value.text === ''
  const written = settings.filter((setting) => !isEmpty(setting) && !setting.value.text.includes('\n'))
  return [
    ...written.map((setting) => {
      const text = `${setting.value.text.replace(/[\s,]+$/, '')},${GUARD}`
      return editFix(`Let ${setting.name.text} end in ${GUARD}`, 'review', setting.source, [valueEdit(setting, text)])
    }),
    ...settings
      .filter(isEmpty)
      .map((setting) =>
        editFix('Write out the usual list', 'review', setting.source, [valueEdit(setting, USUAL.replace(/ /g, ''))]),
      ),
  ]
}

function mainFixes(postfix: PostfixInstance): (Fix | undefined)[] {
  const name = hasRelayList(postfix) ? 'smtpd_relay_restrictions' : 'smtpd_recipient_restrictions'
  const list = postfix.setting(name)
  if (list && list.value.text !== '') {
    return [editFix(`Add ${GUARD} to ${name}`, 'review', list.source, [appendItemEdit(list, GUARD)])]
  }
  const title = 'Write out the usual relay list'
  if (list) return [editFix(title, 'review', list.source, [valueEdit(list, USUAL)])]
  const beside = postfix.setting('smtpd_recipient_restrictions') ?? postfix.mainSettings.at(-1)
  if (beside === undefined) return []
  return [editFix(title, 'review', beside.source, [insertSettingEdit(beside, `${name} = ${USUAL}`)])]
}
