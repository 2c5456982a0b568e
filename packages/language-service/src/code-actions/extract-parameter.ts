/** Extracts a part of a value of main.cf to a parameter of its own: `name = …`, and `$name` in its place. */

import { applyEdits, Memo, type Range, type SourceText, type TextEdit } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import {
  type EffectiveConfiguration,
  effectiveConfiguration,
  type ParameterSetting,
  type PostfixInstance,
  readDocument,
  type Stack,
} from '@mailcfg/model'
import { type CodeAction, type CodeActionRequest, type FileEdits, fitted } from './code-action.ts'

/** What is shorter than that is no value that anybody wants to write once only, such as `yes` or `hash:x`. */
const SHORTEST = 12

/**
 * Extractions of the selected text, and of a value that stands behind several parameters. They are offered only where
 * all expanded values stay what they are.
 */
export function extractions({ snapshot, uri, range }: CodeActionRequest): CodeAction[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  const postfix = stack && document && stack.postfixOf(document)
  if (!stack || !postfix?.main || postfix.main !== document) return []
  const settings = postfix.settingsIn(document).filter(isExpanded)
  const setting = settings.find(({ value }) => value.range.start <= range.start && range.end <= value.range.end)
  const wanted = setting && trimmed(document.source, range.start === range.end ? setting.value.range : range)
  if (setting === undefined || wanted === undefined) return []
  const same = settings.flatMap((one) => occurrenceOf(document.source.slice(wanted), one) ?? [])
  const isSelected = range.start !== range.end
  const name = freeName(setting.name.text, postfix)
  const extract = (places: readonly Range[], title: string): CodeAction[] => {
    const edits = fitted(stack, new Map([[uri, editsFor(setting, places, name)]]))
    if (edits === undefined || !keepsValues(stack, postfix, edits, name)) return []
    return [{ title, kind: 'refactor.extract', isPreferred: false, safety: 'safe', findings: [], edits }]
  }
  const isRepeated = same.length > 1 && wanted.end - wanted.start >= SHORTEST
  return [
    ...(isSelected ? extract([wanted], `Extract to the parameter ${name}`) : []),
    ...(isRepeated
      ? extract(same, `Extract to the parameter ${name}, for all ${same.length} that have this value`)
      : []),
  ]
}

/** Whether Postfix expands the value when it reads the file, and not only when it delivers mail. */
function isExpanded({ name, service }: ParameterSetting): boolean {
  return service === undefined && postfixParameter(name.text)?.type !== 'raw'
}

/** The range without blanks and commas around it; nothing where nothing is left, or where it cuts a word. */
function trimmed(source: SourceText, { start, end }: Range): Range | undefined {
  const text = source.slice({ start, end })
  const from = start + (/^[\s,]*/.exec(text)?.[0].length ?? 0)
  const to = start + text.replace(/[\s,]+$/, '').length
  if (from >= to || /[\w.$-]/.test(source.text[from - 1] ?? '') || /[\w.-]/.test(source.text[to] ?? ''))
    return undefined
  const kept = source.slice({ start: from, end: to })
  return count(kept, '{') === count(kept, '}') && count(kept, '(') === count(kept, ')')
    ? { start: from, end: to }
    : undefined
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** The whole value of a setting, when it is the text. */
function occurrenceOf(text: string, { source, value }: ParameterSetting): Range[] | undefined {
  const whole = trimmed(source, value.range)
  return whole && source.slice(whole) === text ? [whole] : undefined
}

function freeName(parameter: string, postfix: PostfixInstance): string {
  const base = `shared_${parameter}`
  const isTaken = (name: string): boolean => postfixParameter(name) !== undefined || postfix.isSet(name)
  let name = base
  for (let i = 2; isTaken(name); i++) name = `${base}_${i}`
  return name
}

/** The new setting above the one that is edited, and a reference in each place. */
function editsFor({ source, range }: ParameterSetting, places: readonly Range[], name: string): TextEdit[] {
  const [first] = places
  if (first === undefined) return []
  const start = aboveComments(source, range.start)
  return [
    { range: { start, end: start }, text: `${name} = ${source.slice(first)}\n` },
    ...places.map((place) => ({ range: place, text: `$${name}` })),
  ]
}

/** The line start above the comments that stand directly above a setting. */
function aboveComments(source: SourceText, offset: number): number {
  let { line } = source.positionAt(offset)
  while (line > 0 && source.text.startsWith('#', source.lineRange(line - 1).start)) line--
  return source.lineRange(line).start
}

/** Whether all values are the same after the edits, and the new parameter is the only one more. */
function keepsValues(stack: Stack, postfix: PostfixInstance, edits: FileEdits, name: string): boolean {
  const main = postfix.main
  const own = main && edits.get(main.source.uri)
  if (main === undefined || own === undefined) return false
  const source = main.source.edited(own, main.source.version + 1)
  if (applyEdits(main.source.text, own) !== source.text) return false
  const changed = stack.with(readDocument(source, main.language, main))
  const after = changed.postfix.find(({ directory }) => directory === postfix.directory)
  if (after === undefined) return false
  const [was, is] = [valuesOf(postfix), shown(effectiveConfiguration(after))]
  is.delete(name)
  return was.size === is.size && [...was].every(([key, value]) => is.get(key) === value)
}

const values = new Memo<PostfixInstance, ReadonlyMap<string, string>>()

/** The values before any edit, worked out once: every selection asks for them. */
function valuesOf(postfix: PostfixInstance): ReadonlyMap<string, string> {
  return values.getOrInsertComputed(postfix, () => shown(effectiveConfiguration(postfix)))
}

/** All values by the names of their parameters and services. */
function shown({ parameters, services, refusals }: EffectiveConfiguration): Map<string, string> {
  const all = new Map(parameters.map(({ name, expanded, missing }) => [name, JSON.stringify([expanded, missing])]))
  for (const [i, { overrides }] of services.entries()) {
    for (const { name, expanded, missing } of overrides) all.set(`${i} ${name}`, JSON.stringify([expanded, missing]))
  }
  return all.set('', String(refusals.length))
}
