/** What the cursor is on in a file of Dovecot's configuration. */

import type { Line } from '@mailcfg/grammars'
import { dovecotBlock } from '@mailcfg/knowledge'
import type { BlockItem, BlocksDocument, DovecotSection, DovecotSetting } from '@mailcfg/model'
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
  const item = line && itemOn(document.items, line)
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

/** The item that a line begins. */
function itemOn(items: readonly BlockItem[], line: Line): BlockItem | undefined {
  const item = lastFrom(items, line.logical.range.end - 1)
  if (item === undefined || item.line === line) return item
  return item.kind === 'section' ? itemOn(item.items, line) : undefined
}

/** The last item that starts at an offset or before it; items stand in file order. */
function lastFrom(items: readonly BlockItem[], offset: number): BlockItem | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as BlockItem).range.start <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

function sectionSubject(opened: DovecotSection, offset: number): Subject | undefined {
  const { parent: section, type, name } = opened
  if (touches(type.range, offset)) return { kind: 'dovecot-section', opened, section, ...type }
  if (name && touches(name.range, offset)) {
    return { kind: 'dovecot-section-name', opened, section, type: type.text, ...name }
  }
  if (opened.close && offset >= opened.close.start) return undefined
  return name || offset > opened.header.end
    ? undefined
    : { kind: 'dovecot-section-name', opened, section, type: type.text, text: '', range: emptyAt(offset) }
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
  const item = lastFrom(items, offset)
  if (item?.kind !== 'section') return undefined
  const isInside = item.header.end <= offset && offset <= (item.close?.start ?? item.range.end)
  return isInside ? (sectionAround(item.items, offset) ?? item) : undefined
}

/** A name on a line that is nothing yet, or what follows it there. */
function typedSetting({ document, offset }: Place, section: DovecotSection | undefined): Subject | undefined {
  const { range, text } = physicalLineAt(document, offset)
  const word = wordAt(text, offset - range.start, /[^\s={}]+/g)
  const place = { start: range.start + word.start, end: range.start + word.end }
  if (word.index > 0) {
    const [, first = ''] = /^\s*(\S+)\s+$/.exec(text.slice(0, word.start)) ?? []
    if (/^!include(?:_try)?$/.test(first))
      return { kind: 'include', optional: first.endsWith('_try'), text: word.text, range: place }
    if (!takesName(first)) return undefined
    return { kind: 'dovecot-section-name', type: first, opened: undefined, section, text: word.text, range: place }
  }
  return { kind: 'dovecot-setting', setting: undefined, section, text: word.text, range: place }
}

/** Whether sections of a type have names. */
function takesName(type: string): boolean {
  const block = dovecotBlock(type)
  return block !== undefined && !/^(?:none|forbidden)/.test(block.nameRule)
}
