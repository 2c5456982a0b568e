/** Lines of MySQL option files that stop the programs, or that they pass over. */

import { isTemplated } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Refused extends Found {
  readonly code: string
}

const WORDS: Readonly<Record<string, { readonly what: string; readonly why: string; readonly help: string }>> = {
  'unclosed-group': {
    what: 'The bracket of this group is not closed.',
    why: 'Server and clients stop with "Wrong group definition in config file".',
    help: 'Write [group] with both brackets.',
  },
  'missing-path': {
    what: 'This include names nothing.',
    why: 'Server and clients stop with "Wrong \'!include\' directive in config file".',
    help: 'Write a path behind it, or delete the line.',
  },
  'unknown-directive': {
    what: 'There is no such directive; only !include and !includedir exist.',
    why: 'The programs pass over the line: what should be read is not.',
    help: 'Write !include and a file, or !includedir and a directory.',
  },
  'missing-name': {
    what: 'There is no option before this =.',
    why: 'The programs get an option without a name and stop.',
    help: 'Write the name, or delete the line.',
  },
}

export const rule = defineRule<'problem', Refused>({
  id: 'mysql-file-refused',
  summary: 'Programs of MySQL stop at this line, or pass over it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['my.cnf'] },
  *check({ code, range, line }, { document }) {
    const { source } = document
    if (WORDS[code] === undefined || lineCause(document, line) || isTemplated(source.slice(line.logical.range))) return
    yield { source, range: { start: range.start, end: Math.max(range.end, range.start + 1) }, code }
  },
  describe({ code }) {
    const words = WORDS[code] as (typeof WORDS)[string]
    return { ...words, ...(code === 'unknown-directive' ? { severity: 'warning', impact: 'ignored' } : {}) }
  },
})
