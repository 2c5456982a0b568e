/** Lines of start settings that the shell does not take for a setting. */

import { isTemplated } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Broken extends Found {
  readonly code: string
}

const WHAT: Readonly<Record<string, string>> = {
  'blank-before-equals': 'A blank before = makes the name a command.',
  'words-behind-value': 'Words behind a value are run as a command, and the setting is lost.',
  'several-assignments': 'Two settings on one line.',
}

export const rule = defineRule<'problem', Broken>({
  id: 'start-setting-broken',
  summary: 'A line of start settings is no proper assignment.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['saslauthd', 'sysconfig'] },
  *check({ code, range, line }, { document }) {
    const { source } = document
    if (WHAT[code] === undefined || isTemplated(source.slice(line.logical.range))) return
    if (lineCause(document, line) !== undefined) return
    const text = source.slice(range)
    const width = code === 'blank-before-equals' ? text.length : (text.split('\n', 1)[0] ?? '').trimEnd().length
    yield { source, range: { start: range.start, end: range.start + Math.max(width, 1) }, code }
  },
  describe({ source, range, code }) {
    return {
      what: WHAT[code] as string,
      why: 'The start script sources the file with sh: the setting does not arrive, and the service runs with its default.',
      ...(code === 'blank-before-equals'
        ? { fixes: [replaceFix('Delete the blank', 'safe', source, range, '')] }
        : { help: 'Write NAME=value, one on each line, with double quotes around a value that has blanks.' }),
    }
  },
})
