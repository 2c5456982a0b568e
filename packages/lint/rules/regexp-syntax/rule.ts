/** Lines of regexp and pcre tables that Postfix skips. */

import { skipsRule } from '@mailcfg/grammars'
import type { FileProblem } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { isPcreInPosix } from '../../src/pattern-notes.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadPattern extends Found {
  readonly code: string
  readonly skipped: boolean
}

export const rule = defineRule<'problem', BadPattern>({
  id: 'regexp-syntax',
  summary: 'Postfix skips the lines of a pattern table that it cannot read.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['regexp-table', 'pcre-table'] },
  *check(problem, { document }) {
    const { code } = problem
    const { source, language } = document
    if (!Object.hasOwn(WORDS, code) || lineCause(document, problem.line) !== undefined) return
    if (isPcreInPosix(document, problem)) return
    yield { source, range: placeOf(problem, source.text), code, skipped: skipsRule(language.id, code) }
  },
  describe({ code, skipped }) {
    const [what, help] = WORDS[code] ?? ['', '']
    return {
      what,
      why: skipped
        ? 'Postfix logs a warning and skips the line when it opens the table: what it should match passes.'
        : 'Postfix logs a warning whenever it opens the table, and reads the line otherwise than it looks.',
      ...(skipped ? {} : { severity: 'warning' as const }),
      help,
    }
  },
})

/** What to say and what to do, by the grammar's problem. */
const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'missing-delimiter': [
    'This pattern is never closed.',
    'Write the same delimiter behind the pattern, and "\\" in front of those inside.',
  ],
  'no-pattern': ['There is no pattern on this line.', 'Write /pattern/ result.'],
  'unrecognized-line': [
    'A pattern starts with a delimiter, such as "/".',
    'Write /pattern/ result, or put # in front of a note.',
  ],
  'unknown-flag': [
    'The table has no such flag behind its patterns.',
    'Leave a blank between the pattern and the result; regexp tables know i, m and x.',
  ],
  'obsolete-flag': ['This flag has no meaning any more.', 'Take it away.'],
  'unclosed-bracket': ['This "[" is never closed.', 'Write "]", or "\\[" for the character itself.'],
  'unknown-class': [
    'There is no such character class.',
    'The classes are [:alpha:], [:digit:], [:alnum:], [:space:] and their kin.',
  ],
  'bad-range': ['This range of characters is none.', 'Put a "-" that stands for itself at the end: [\\w.-].'],
  'unclosed-group': ['This "(" is never closed.', 'Write ")", or "\\(" for the character itself.'],
  'unmatched-parenthesis': ['This ")" closes nothing.', 'Write "\\)" for the character itself.'],
  'nothing-to-repeat': [
    'There is nothing here that could be repeated.',
    'Write "\\" in front of a "*", "+" or "?" that stands for itself.',
  ],
  'bad-interval': [
    'These braces give no number of repetitions.',
    'Write {3} or {1,3}; write "\\{" for the character itself.',
  ],
  'no-such-group': ['The pattern refers to a group that it does not have.', 'Count the "(" before it.'],
  'text-after-if': ['Text behind the pattern of an "if" is not read.', 'Delete it.'],
  'text-after-endif': ['Text behind "endif" is not read.', 'Delete it.'],
  'if-without-endif': ['This "if" has no "endif".', 'Write a line with endif where it shall end.'],
  'endif-without-if': ['This "endif" ends nothing.', 'Delete it, or write the "if".'],
}

/** The place without blanks at its end, as far as the first physical line goes. */
function placeOf({ code, range }: FileProblem, text: string): { start: number; end: number } {
  // The pattern most likely ends at the first blank.
  if (code === 'missing-delimiter')
    return { start: range.start, end: range.start + text.slice(range.start).search(/\s|$/) }
  if (code === 'unclosed-bracket' || code === 'unclosed-group') return { start: range.start, end: range.start + 1 }
  const first = text.slice(range.start, range.end).split('\n')[0] as string
  return { start: range.start, end: range.start + Math.max(first.trimEnd().length, 1) }
}
