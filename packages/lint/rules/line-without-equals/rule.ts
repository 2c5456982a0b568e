/** Lines of main.cf or a map source that are no assignment: every Postfix program stops at them. */

import type { Range, SourceText } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { mapSourceParameters, postfixParameter } from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '@mailcfg/model'
import { entryOf } from '../../src/active-text.ts'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, editFix, type Found, isAssignments, replaceFix, type Wording } from '../../src/rule.ts'

interface LineWithoutEquals extends Found {
  readonly text: string
  readonly map: boolean
  /** Starts of the lines of a list whose items were not indented; empty for a single stray line. */
  readonly items: readonly number[]
  /** The parameter above that the items belong to. */
  readonly list: string | undefined
}

export const rule = defineRule<'document', LineWithoutEquals>({
  id: 'line-without-equals',
  summary: 'A line that is neither comment, continuation nor assignment stops every Postfix command.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'map-source'] },
  *check(document) {
    if (!isAssignments(document)) return
    const { source, language } = document
    const map = language.id === 'map-source'
    for (const { lines, list } of brokenRuns(document)) {
      const range = problemRange(lines[0] as Line)
      const items = list === undefined ? [] : lines.map(({ logical }) => logical.range.start)
      yield { source, range, text: source.slice(range), map, items, list }
    }
  },
  describe({ source, range: { start }, text, map, items, list }) {
    const why = map
      ? 'Every look-up in this table fails, so mail that needs it is deferred.'
      : 'Each Postfix program that reads main.cf stops here with a fatal error: no mail is received or sent.'
    if (list !== undefined) {
      const edits = items.map((at) => ({ range: { start: at, end: at }, text: '  ' }))
      const [these, are] = items.length > 1 ? [`these ${items.length} lines`, 'they are'] : ['this line', 'it is']
      return {
        what: `Indent ${these}: without a blank in front ${are} no part of ${list}.`,
        why,
        fixes: [editFix(`Indent ${these}`, 'review', source, edits)],
      }
    }
    const name = /^([^=]*?\S)[ \t]*=/.exec(text)?.[1]
    if (name !== undefined) return { ...blankInName(name, source, start), why }
    const unset = nameWithoutEquals(text, map)
    if (unset !== undefined) {
      const at = { start: start + unset.name.length, end: start + unset.value }
      return {
        what: `The = behind ${unset.name} is missing, so Postfix cannot read the line.`,
        why,
        fixes: [replaceFix(`Put = behind ${unset.name}`, 'review', source, at, ' = ')],
      }
    }
    return {
      what: `This line has no "name = value"; Postfix cannot read it.`,
      why,
      help: /^[\w.$/:-]+,?$/.test(text)
        ? 'If the word belongs to the value above, indent the line; if it is a note, put # in front.'
        : 'Put # in front if it is a note, or delete the line.',
    }
  },
})

/**
 * The setting that a line without `=` begins with, and where its value starts; `undefined` when the first word is no
 * name that Postfix knows, or nothing follows it in its line.
 */
export function nameWithoutEquals(text: string, map: boolean): { name: string; value: number } | undefined {
  const match = /^(\w+)[ \t]+(?=\S)/.exec(text)
  if (match === null) return undefined
  const name = match[1] as string
  const known = map ? mapSourceParameters().some((one) => one.name === name) : postfixParameter(name) !== undefined
  return known ? { name, value: match[0].length } : undefined
}

/** A name of several words before an `=`; without the blanks it may be one that Postfix knows. */
function blankInName(name: string, source: SourceText, start: number): Pick<Wording, 'what' | 'help' | 'fixes'> {
  const what = `"${name.replace(/\s+/g, ' ')}" is no name: a name is one word.`
  const meant = [name.replace(/\s+/g, ''), name.replace(/\s+/g, '_')].find(
    (word) => postfixParameter(word) !== undefined,
  )
  if (meant === undefined) return { what, help: 'Write a name without blanks, or put # in front if this is a note.' }
  const range = { start, end: start + name.length }
  return { what, fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }
}

/** Lines that belong together, and the parameter they are items of. */
interface Run {
  readonly lines: Line[]
  readonly list: string | undefined
}

/** The broken lines of a file; items of one list that were not indented make one run. */
function brokenRuns(document: AssignmentsDocument): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  let above: string | undefined
  for (const line of document.file.lines) {
    const { kind } = line.logical
    if (kind === 'comment' || kind === 'blank') continue
    if (line.tree.kind !== 'broken') {
      open = undefined
      above = listName(document, line)
      continue
    }
    if (lineCause(document, line) !== undefined) continue
    const text = document.source.slice(problemRange(line))
    const item =
      above !== undefined &&
      (looksLikeItem(text, document.language.id === 'map-source') ||
        (open !== undefined && waitsForMore(document, open)))
    if (open && item) open.lines.push(line)
    else {
      const run: Run = { lines: [line], list: item ? above : undefined }
      runs.push(run)
      open = item ? run : undefined
      if (!item) above = undefined
    }
  }
  return runs
}

/** Name of the setting on a line when its value waits for more: it is empty, ends with a comma, or is a query. */
function listName(document: AssignmentsDocument, line: Line): string | undefined {
  const entry = entryOf(document, line)
  if (entry === undefined) return undefined
  const waits =
    document.language.id === 'map-source'
      ? /quer/.test(entry.name.text)
      : entry.value.text === '' || entry.value.text.endsWith(',')
  return waits ? entry.name.text : undefined
}

/** Words with which a line of a query starts. */
const CLAUSE = /^(?:SELECT|FROM|WHERE|AND|OR|UNION|JOIN|LEFT|INNER|ON|ORDER|GROUP|LIMIT)\b/i

/** Whether the last line of a run ends with a comma, so that whatever follows is the next item. */
function waitsForMore(document: AssignmentsDocument, { lines }: Run): boolean {
  return document.source.slice(problemRange(lines[lines.length - 1] as Line)).endsWith(',')
}

/** One word, or several with a comma or a table among them, or a clause: no sentence. */
function looksLikeItem(text: string, query: boolean): boolean {
  if (query) return CLAUSE.test(text)
  return /^[^\s=#]+$/.test(text) || /^[^\s=#]+(?:[ \t,]+[^\s=#]+)*,$/.test(text) || /^\w+[ \t]+\w+:\S+$/.test(text)
}

/** The place of a broken line, from its first word to its last. */
function problemRange(line: Line): Range {
  const problem = line.tree.problems[0] ?? { start: 0, end: 0 }
  const { start } = line.logical.range
  return { start: start + problem.start, end: start + problem.end }
}
