/** What postmap and postalias print, and the same from the documents of the house, for comparing the two. */

import type { TableDocument } from '@mailcfg/model'

/** A row that a program warns of: its physical line, from 1, and our name for the problem. */
export interface Warning {
  readonly line: number
  readonly code: string
}

/** Key phrases of the messages and the problem codes of the grammars; see facts in Postfix source, src/util/dict_*.c. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/expected format: key whitespace value/, 'no-value'],
  [/unbalanced '"'/, 'unbalanced-quote'],
  [/record is in "key: value" format/, 'key-ends-with-colon'],
  [/non-UTF-8 input/, 'not-utf-8'],
  [/name must be local/, 'name-not-local'],
  [/need name:value pair/, 'no-pair'],
  [/unknown regexp option/, 'unknown-flag'],
  [/ignoring obsolete regexp option/, 'obsolete-flag'],
  [/no closing regexp delimiter/, 'missing-delimiter'],
  [/no regexp: skipping/, 'no-pattern'],
  [/no replacement text/, 'no-result'],
  [/ENDIF without (?:matching )?IF/, 'endif-without-if'],
  [/IF has no matching ENDIF/, 'if-without-endif'],
  [/ignoring extra text after IF/, 'text-after-if'],
  [/extra text after ENDIF|garbage after ENDIF/, 'text-after-endif'],
  [/ignoring unrecognized request/, 'unrecognized-line'],
  [/out.of.range replacement index/, 'group-out-of-range'],
  [/non-numeric replacement index/, 'not-a-group-number'],
  [/\$number found in negative match/, 'reference-in-negated-rule'],
  [/Unmatched \( or|missing closing parenthesis/, 'unclosed-group'],
  [/unmatched closing parenthesis/, 'unmatched-parenthesis'],
  [/Unmatched \[|missing terminating \]/, 'unclosed-bracket'],
  [/Invalid character class name|unknown POSIX class name/, 'unknown-class'],
  [/Invalid range end|range out of order in character class|invalid range in/, 'bad-range'],
  [/Invalid preceding regular|quantifier does not follow/, 'nothing-to-repeat'],
  [/Unmatched \\\{|Invalid content of|expression too big|in \{\} quantifier/, 'bad-interval'],
  [/Invalid back reference|non-existent subpattern/, 'no-such-group'],
  [/bad mask (?:value|length)/, 'bad-mask'],
  [/bad (?:network value|address pattern)/, 'bad-address'],
  [/non-null host address bits/, 'host-bits-set'],
  [/missing '\]'/, 'missing-bracket'],
  [/garbage after "\[/, 'text-after-bracket'],
  [/no address pattern/, 'no-pattern'],
  [/no lookup result/, 'no-result'],
]

/** Warnings with a line number; messages without one name the problem of the next message that only says "bad". */
export function programWarnings(stderr: string): Warning[] {
  const warnings: Warning[] = []
  let pending: string | undefined
  for (const message of stderr.split('\n')) {
    if (message.includes('empty macro name')) pending = 'empty-reference'
    if (message.includes('truncated macro reference')) pending = 'unclosed-reference'
    const line = Number(/, line (\d+): /.exec(message)?.[1] ?? 0)
    if (line === 0 || /do not prepend whitespace|duplicate entry/.test(message)) continue
    if (message.includes('bad replacement syntax')) {
      if (pending) warnings.push({ line, code: pending })
      pending = undefined
      continue
    }
    const code = CODES.find(([phrase]) => phrase.test(message))?.[1]
    warnings.push({ line, code: code ?? message })
  }
  return sorted(warnings)
}

/** Number of lines that the program drops because they start with white space. */
export function programOrphans(stderr: string): number {
  return stderr.split('logical line must not start with whitespace').length - 1
}

const PAIR_CODES = ['missing-colon', 'missing-name', 'no-value', 'several-names']

/** Our problems in the same form, orphans left out, which the program does not number. */
export function houseWarnings(table: TableDocument): Warning[] {
  const warnings = table.problems
    .filter(({ code }) => code !== 'orphan')
    .map(({ code, line }) => ({
      line: table.source.positionAt(line.logical.range.start).line + 1,
      code: table.language.id === 'aliases' && PAIR_CODES.includes(code) ? 'no-pair' : code,
    }))
  return sorted([...warnings, ...notUtf8(table)])
}

/** Rows that postmap skips because smtputf8_enable is on and they are not UTF-8. */
function notUtf8(table: TableDocument): Warning[] {
  const { rows } = table
  if (rows === undefined || table.source.encoding === 'utf-8') return []
  return [...table.entries()]
    .filter(({ index }) => rows.kind(index) === 'entry' && !rows.isUtf8(index))
    .map(({ lineNumber }) => ({ line: lineNumber + 1, code: 'not-utf-8' }))
}

export function houseOrphans(table: TableDocument): number {
  return table.problems.filter(({ code }) => code === 'orphan').length
}

/** The table that the program makes of the file: each key with the value that counts. */
export function storedTable(table: TableDocument, lastWins = false): Map<string, string> {
  const skipped = new Set(notUtf8(table).map(({ line }) => line))
  const stored = new Map<string, string>()
  for (const { index, lineNumber } of table.entries()) {
    const entry = skipped.has(lineNumber + 1) ? undefined : table.stored(index)
    if (entry && (lastWins || !stored.has(entry.key))) stored.set(entry.key, entry.value)
  }
  return stored
}

function sorted(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => a.line - b.line || a.code.localeCompare(b.code))
}
