/** What the cursor is on in a file of Dovecot's configuration. */

import {
  type BlockItem,
  type BlocksDocument,
  blockItems,
  type DovecotSection,
  type DovecotSetting,
} from '@mailcfg/model'
import type { Place } from '../place.ts'
import { lineAt, physicalLineAt } from './lines.ts'
import { programOf } from './sql-program.ts'
import { sqlWord } from './sql-words.ts'
import type { Subject } from './subject.ts'
import { emptyAt, touches, wordAt } from './words.ts'

/** Variables of values: `%u`, `%Lu`, `%{user}`, `%{user | lower}`, a `%` with nothing behind it yet; `%%` is none. */
export const VARIABLE = /%%|%-?\d*(?:\.-?\d+)?[A-Z]*(?:\{(?:[^{}'"]|'[^']*'|"[^"]*")*\}?|[a-z!])?/g

/** Settings whose value is a list of words that belong together, as `mail_plugins` is; other values are one word. */
const ITEM = /[^\s,]+/g

/** The subject in a file of Dovecot, comments excluded. */
export function dovecotSubject(place: Place, document: BlocksDocument): Subject | undefined {
  const { offset } = place
  const line = lineAt(document, offset)
  const around = sectionAround(document.items, offset)
  const item = line && itemOn(document, line)
  if (item === undefined) return typedSetting(place, around)
  const section = item.parent
  if (item.kind === 'include') {
    const { path, optional } = item
    if (path.text === '' && offset >= path.range.start)
      return { kind: 'include', optional, text: '', range: emptyAt(offset) }
    return touches(path.range, offset) ? { kind: 'include', optional, text: path.text, range: path.range } : undefined
  }
  if (item.kind === 'section') return sectionSubject(item, offset)
  if (touches(item.name.range, offset)) return { kind: 'dovecot-setting', setting: item, section, ...item.name }
  if (offset < item.separator.end) return undefined
  return valueSubject(place, item)
}

function itemOn(document: BlocksDocument, line: BlockItem['line']): BlockItem | undefined {
  for (const item of blockItems(document)) if (item.line === line) return item
  return undefined
}

function sectionSubject(opened: DovecotSection, offset: number): Subject | undefined {
  const section = opened.parent
  if (touches(opened.type.range, offset)) return { kind: 'dovecot-section', opened, section, ...opened.type }
  if (opened.name && touches(opened.name.range, offset)) {
    return { kind: 'dovecot-section-name', opened, section, ...opened.name }
  }
  if (opened.close && offset >= opened.close.start) return undefined
  return opened.name || offset > opened.header.end
    ? undefined
    : { kind: 'dovecot-section-name', opened, section, text: '', range: emptyAt(offset) }
}

function valueSubject({ document, offset }: Place, setting: DovecotSetting): Subject | undefined {
  const { value, parent: section } = setting
  const reference = setting.variables.find(({ range }) => touches(range, offset))
  if (reference) {
    const name = reference.text.replace(/^\$(?:SET:|ENV:)?/, '')
    return { kind: 'dovecot-reference', setting, section, name, ...reference }
  }
  const at = value.offsetOf(offset)
  if (at === undefined || value.text === '') {
    const index = offset < value.range.start ? 0 : wordAt(value.text, value.text.length + 1, ITEM).index
    return { kind: 'dovecot-value', setting, section, index, text: '', range: emptyAt(offset) }
  }
  for (const match of value.text.matchAll(VARIABLE)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (match[0] === '%%' || at <= start || at > end) continue
    const name = /\{(.*?)\}?$/s.exec(match[0])?.[1] ?? match[0].slice(1).slice(-1)
    return { kind: 'dovecot-variable', setting, section, name, text: match[0], range: value.rangeOf(start, end) }
  }
  const program = programOf(document, setting.name.text)
  if (program) return sqlWord(value, at, program)
  return wordSubject(setting, at)
}

/** A path where the word holds one: all of `/etc/x`, `/etc/x` of `</etc/x`, `~/Maildir` of `maildir:~/Maildir`. */
function wordSubject(setting: DovecotSetting, at: number): Subject {
  const { value, parent: section } = setting
  const word = wordAt(value.text, at, ITEM)
  const path = /(?:^["']?<?|[:=<])(~?\/[^:="']*)/g
  for (const match of word.text.matchAll(path)) {
    const text = match[1] as string
    const start = word.start + match.index + match[0].length - text.length
    if (at < start || at > start + text.length) continue
    return { kind: 'path', dovecot: setting, text, range: value.rangeOf(start, start + text.length) }
  }
  const range = value.rangeOf(word.start, word.end)
  return { kind: 'dovecot-value', setting, section, index: word.index, text: word.text, range }
}

/** The innermost section whose braces are around an offset. */
function sectionAround(items: readonly BlockItem[], offset: number): DovecotSection | undefined {
  const inside = items.find(
    (item): item is DovecotSection =>
      item.kind === 'section' && item.header.end <= offset && offset <= (item.close?.start ?? item.range.end),
  )
  return inside && (sectionAround(inside.items, offset) ?? inside)
}

/** A name on a line that is nothing yet. */
function typedSetting({ document, offset }: Place, section: DovecotSection | undefined): Subject | undefined {
  const { range, text } = physicalLineAt(document, offset)
  const word = wordAt(text, offset - range.start, /[^\s={}]+/g)
  if (word.index > 0) {
    const include = /^\s*!include(?:_try)?\s+/.exec(text)
    if (include === null || word.start < include[0].length) return undefined
    const place = { start: range.start + word.start, end: range.start + word.end }
    return { kind: 'include', optional: include[0].includes('_try'), text: word.text, range: place }
  }
  const place = { start: range.start + word.start, end: range.start + word.end }
  return { kind: 'dovecot-setting', setting: undefined, section, text: word.text, range: place }
}
