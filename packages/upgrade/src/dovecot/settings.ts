/** Single settings: new names, other values, variables and references; what 2.4 does not have becomes a comment. */

import { dovecotKnows, dovecotSetting } from '@mailcfg/knowledge'
import { isFilterSection, type Placed, type Setting, settingPath, TRANSLATED_BY_23 } from '@mailcfg/model'
import { spliced } from '../rewriting.ts'
import { type DovecotUpgrade, placeOf, sectionAround } from './context.ts'
import { contextOf } from './contexts.ts'
import { upgradeList } from './lists.ts'
import { specialSetting } from './special-settings.ts'
import { type VariableChange, variablesFor24 } from './variables.ts'

/** Rewrites one setting outside of the sections that are rewritten as a whole. */
export function upgradeSetting(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const path = settingPath(placed)
  if (specialSetting(upgrade, placed, path)) return
  const fact = dovecotSetting(path)
  if (isOldName(placed, path)) {
    oldName(upgrade, placed, path)
    return
  }
  const name = fact ? newName(placed, path) : placed.item.name.text
  if (name === undefined) notIn24(upgrade, placed, path)
  else if (fact?.type !== 'boollist' || !upgradeList(upgrade, placed, name)) renamed(upgrade, placed, path, name)
}

/** Names of 1.x and early 2.x, which 2.3 still translates. */
function isOldName({ item, around }: Placed<Setting>, path: string): boolean {
  const fact = dovecotSetting(path)
  const isKnown = fact !== undefined && dovecotKnows(fact, '2.3') !== false
  return !isKnown && around.every(isFilterSection) && TRANSLATED_BY_23.has(item.name.text)
}

/** An old name with one successor gets that one; what others became only 2.3 itself can say. */
function oldName(upgrade: DovecotUpgrade, placed: Placed<Setting>, path: string): void {
  const [next, ...others] = dovecotSetting(path)?.renamedTo2 ?? []
  const fact = next !== undefined && others.length === 0 ? dovecotSetting(next) : undefined
  // The switch fsync_disable became a choice of words.
  const sameValue = next !== 'mail_fsync'
  if (next !== undefined && sameValue && fact && dovecotKnows(fact, '2.4') === true) {
    renamed(upgrade, placed, path, next)
    return
  }
  const { text } = placed.item.name
  const why = `${text} is a name of Dovecot 1 that 2.3 translates and 2.4 does not know; doveconf -n of 2.3 shows what it became`
  upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${text} is left to you`, why })
}

/** What 2.4 calls a setting where it stands; `undefined` when it has none or several. */
function newName({ item, around }: Placed<Setting>, path: string): string | undefined {
  const fact = dovecotSetting(path)
  const [first, ...others] = fact?.renamedTo24 ?? []
  if (fact === undefined || (first === undefined && dovecotKnows(fact, '2.4') !== false)) return item.name.text
  if (first === undefined || others.length > 0 || !/^\w+$/.test(first)) return undefined
  // Inside a block 2.4 tries a name with the block's type before it.
  const type = around.findLast((section) => path.includes(`${section.type.text}/`))?.type.text
  return type !== undefined && first.startsWith(`${type}_`) ? first.slice(type.length + 1) : first
}

function notIn24(upgrade: DovecotUpgrade, placed: Placed<Setting>, path: string): void {
  const fact = dovecotSetting(path)
  const now = fact?.renamedTo24 ?? []
  const name = placed.item.name.text
  if (now.length > 0) {
    const why = `${name} is ${now.join(', ')} in 2.4; how the value is divided among them has to be decided`
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${name} is left to you`, why })
    return
  }
  const note = fact?.note24 ? ` (${fact.note24})` : ''
  const why = `2.4 does not have ${name}${note}`
  upgrade.commentOut(placeOf(placed), { kind: 'removed', what: `${name} becomes a comment`, why })
}

const NONE: VariableChange = { edits: [], undecided: [] }

/** 2.4 expands all texts: what 2.3 took as it stood needs its percent sign twice before a brace. */
function literalBraces({ value: { text } }: Setting, path: string): VariableChange {
  if (/^mail_attachment_hash$/.test(path)) return NONE
  const edits = [...text.matchAll(/%\{/g)].map(({ index }) => ({ start: index, end: index + 2, text: '%%{' }))
  return { edits, undecided: [] }
}

/** Puts the new name, variables and references in their places and leaves the rest of the line as it is. */
function renamed(upgrade: DovecotUpgrade, placed: Placed<Setting>, path: string, name: string): void {
  const { item, document } = placed
  const { source } = document
  const edits = name === item.name.text ? [] : [{ range: item.name.range, text: name }]
  const reasons = edits.length > 0 ? [`2.4 calls it ${name}`] : []
  const context = contextOf(path)
  const { edits: variables, undecided } =
    item.form === 'file' ? NONE : context ? variablesFor24(item.value.text, context) : literalBraces(item, path)
  for (const { start, end, text } of variables) edits.push({ range: item.value.rangeOf(start, end), text })
  if (variables.length > 0) reasons.push('2.4 spells variables out, with filters behind a bar')
  const references = item.variables.filter(
    ({ text }) => /^\$\w+$/.test(text) && sectionAround(placed)?.type.text !== 'plugin',
  )
  for (const { range, text } of references) edits.push({ range, text: `$SET:${text.slice(1)}` })
  if (references.length > 0) reasons.push('2.4 writes a reference to another setting with $SET:')
  if (undecided.length > 0) undecidedVariables(upgrade, placed, undecided)
  if (edits.length === 0) return
  const text = spliced(source, item.range, edits)
  upgrade.replace(placeOf(placed), [text], {
    what: `${item.name.text} becomes ${short(text)}`,
    why: reasons.join('; '),
  })
}

/** Says before a line which of its variables have no counterpart. */
export function undecidedVariables(upgrade: DovecotUpgrade, placed: Placed<Setting>, unknown: readonly string[]): void {
  const why = `2.4 has nothing that is ${[...new Set(unknown)].join(' ')}; write it anew`
  upgrade.of(placed.document).insertBefore(placed.item.line, [`# mailcfg: ${why}`])
  upgrade.say(placeOf(placed), {
    kind: 'undecided',
    what: `the variables of ${placed.item.name.text} are left to you`,
    why,
  })
}

/** The first line of a text, cut where it gets long. */
export function short(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 60 || line !== text ? `${line.slice(0, 60)}…` : line
}
