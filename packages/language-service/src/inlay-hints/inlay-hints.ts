/** Inlay hints: what a word comes to, where the file does not say it: values of `$name`, defaults, units. */

import type { Range, Uri } from '@mailcfg/core'
import { parseMacros, readTime, type TimeUnit } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import {
  type BlocksDocument,
  blockItems,
  type ColumnsDocument,
  type Document,
  isChrooted,
  mainSettings,
  masterSettings,
  type ParameterSetting,
  type PostfixInstance,
  type Stack,
  secretRanges,
  secretSpans,
} from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import { inOneLine } from '../subject/masked.ts'
import { dovecotReference } from './dovecot-references.ts'

/** What a hint tells. */
export type HintKind = 'value' | 'chroot' | 'limit' | 'unit'

/** One hint. */
export interface InlayHint {
  readonly offset: number
  readonly label: string
  readonly kind: HintKind
}

/** Longer values are cut. */
const MOST = 40

/** The hints in a range of a file, in order. */
export function inlayHints(snapshot: Snapshot, uri: Uri, within: Range): InlayHint[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  if (stack === undefined || document === undefined) return []
  const hints = [...hintsOf(stack, document, within)]
  return hints
    .filter(({ offset }) => within.start <= offset && offset <= within.end)
    .sort((a, b) => a.offset - b.offset)
}

function* hintsOf(stack: Stack, document: Document, within: Range): Iterable<InlayHint> {
  if (document.shape === 'blocks') return yield* dovecotHints(stack, document, within)
  const postfix = stack.postfixOf(document)
  if (postfix === undefined) return
  for (const setting of settingsIn(document, postfix)) {
    if (setting.range.end < within.start || setting.range.start > within.end) continue
    yield* valueHints(document, setting, postfix)
    yield* unitHints(setting)
  }
  if (document === postfix.master) yield* columnHints(document as ColumnsDocument, postfix)
}

/** The settings of a file; those of a second main.cf in the same directory belong to no instance, and are read alone. */
function settingsIn(document: Document, postfix: PostfixInstance): readonly ParameterSetting[] {
  if (document === postfix.main || document === postfix.master) return postfix.settingsIn(document)
  if (document.shape === 'columns') return masterSettings(document)
  return document.shape === 'assignments' && document.language.id === 'main.cf' ? mainSettings(document) : []
}

/** Behind the first `$name` of each name in a value, what it stands for. */
function* valueHints(
  document: Document,
  { value, service }: ParameterSetting,
  postfix: PostfixInstance,
): Iterable<InlayHint> {
  if (!value.text.includes('$')) return
  const told = new Set<string>()
  for (const node of parseMacros(value.text).nodes) {
    if (node.kind !== 'reference' || told.has(node.name)) continue
    told.add(node.name)
    const { text, known, setting } = postfix.value(node.name, service)
    if (!known || (text === '' && setting === undefined)) continue
    const range = value.rangeOf(node.start, node.end)
    const isSecret =
      secretRanges(document, range).length > 0 ||
      secretSpans(document.language.id, node.name, text).length > 0 ||
      (setting !== undefined && hidesIn(document, setting))
    const label = `= ${shown(text)}`
    // Long values that begin alike, such as a list of maps in proxy_read_maps, would be told apart by nothing.
    if (isSecret || (text.length > MOST && told.has(label))) continue
    told.add(label)
    yield { offset: range.end, label, kind: 'value' }
  }
}

function hidesIn(document: Document, { source, value }: ParameterSetting): boolean {
  return source === document.source && secretRanges(document, value.range).length > 0
}

function shown(text: string): string {
  return text.trim() === '' ? '(empty)' : inOneLine(text, MOST)
}

/** The unit behind a number that has none, and what it comes to in a larger one. */
function* unitHints({ name, value }: ParameterSetting): Iterable<InlayHint> {
  const fact = postfixParameter(name.text)
  if (fact?.kind !== 'time' || !/^\d+$/.test(value.text)) return
  const { value: seconds, unit } = readTime(value.text, fact.timeUnitDefault ?? 's')
  if (seconds === undefined || unit === undefined || seconds === 0) return
  const larger = inLargerUnit(seconds, unit)
  yield { offset: value.range.end, label: larger === undefined ? unit : `${unit} = ${larger}`, kind: 'unit' }
}

const UNITS = [
  ['w', 604_800],
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
] as const

function inLargerUnit(seconds: number, unit: TimeUnit): string | undefined {
  const fits = UNITS.find(([, length]) => seconds % length === 0 && seconds >= length)
  return fits === undefined || fits[0] === unit ? undefined : `${seconds / fits[1]}${fits[0]}`
}

/** What `-` means in the columns that depend on other settings. */
function* columnHints(document: ColumnsDocument, postfix: PostfixInstance): Iterable<InlayHint> {
  // The default is in the comment that heads every master.cf.
  const { text: limit, known, setting } = postfix.value('default_process_limit')
  for (const service of document.entries) {
    const jailed = service.chroot.text === '-' ? isChrooted(postfix, service) : undefined
    if (jailed !== undefined) yield { offset: service.chroot.range.end, label: jailed ? 'y' : 'n', kind: 'chroot' }
    if (service.maxproc.text === '-' && known && setting && limit !== '') {
      yield { offset: service.maxproc.range.end, label: limit, kind: 'limit' }
    }
  }
}

/** Behind `$name` in a value of Dovecot what the name has been set to before. */
function* dovecotHints(stack: Stack, document: BlocksDocument, within: Range): Iterable<InlayHint> {
  const dovecot = stack.dovecotOf(document)
  if (dovecot === undefined) return
  for (const item of blockItems(document)) {
    if (item.kind !== 'setting' || item.variables.length === 0) continue
    if (item.range.end < within.start || item.range.start > within.end) continue
    for (const { text, range } of item.variables) {
      const found = dovecotReference(dovecot, item, text)
      if (found === undefined || secretSpans('dovecot', found.name, found.text).length > 0) continue
      yield { offset: range.end, label: `= ${shown(found.text)}`, kind: 'value' }
    }
  }
}
