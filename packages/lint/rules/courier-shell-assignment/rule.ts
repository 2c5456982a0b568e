/** Lines of Courier's shell files that the shell, or authdaemond, does not read as a setting. */

import { isTemplated } from '@mailcfg/model'
import { COURIER_SHELL } from '../../src/courier-files.ts'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface ShellFault extends Found {
  readonly code: string
}

/** What each problem of the grammar means to the administrator. */
const WORDS: Readonly<Record<string, string>> = {
  'blank-before-equals': 'A blank before = makes the name a command.',
  'blank-in-name': 'The blank becomes part of the name.',
  'words-behind-value': 'Words behind a value are run as a command.',
  'several-assignments': 'Two settings on one line.',
  'unclosed-quote': 'The quotes are not closed.',
  'missing-equals': 'This line has no "=".',
  'missing-name': 'There is no name before the =.',
  'text-behind-quote': 'Text behind the closing quote is not read.',
  'single-quotes': 'authdaemond takes single quotes for a part of the value.',
  'blank-in-bare-value': 'A value with blanks needs double quotes.',
}

export const rule = defineRule<'problem', ShellFault>({
  id: 'courier-shell-assignment',
  summary: 'A line of a shell file is no proper assignment.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: COURIER_SHELL },
  *check({ code, range, line }, { document }) {
    if (WORDS[code] === undefined || !isAssignments(document)) return
    const { source } = document
    const text = source.slice(line.logical.range)
    if (isTemplated(text) || lineCause(document, line) !== undefined) return
    if (code === 'text-behind-quote' && /^authmodulelist="[^"]*"[ \t]*\w+=/.test(text)) return
    const trimmed = source.slice(range).replace(/\s+$/, '').length
    yield {
      source,
      range: {
        start: range.start,
        end: range.start + Math.max(trimmed, code === 'blank-before-equals' ? range.end - range.start : 1),
      },
      code,
    }
  },
  describe({ source, range, code }) {
    return {
      what: WORDS[code] as string,
      why: 'The start scripts source this file with sh, and Courier takes its settings from there: this one does not arrive as it looks.',
      ...(code === 'blank-before-equals'
        ? { fixes: [replaceFix('Delete the blank', 'safe', source, range, '')] }
        : { help: 'Write NAME=value without blanks around =, with double quotes around a value that has blanks.' }),
    }
  },
})
