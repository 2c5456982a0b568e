/** Lines of cidr tables that Postfix skips: networks that are none. */

import { parseNetwork } from '@mailcfg/grammars'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadNetwork extends Found {
  readonly code: string
  readonly text: string
}

export const rule = defineRule<'problem', BadNetwork>({
  id: 'cidr-table-invalid',
  summary: 'Postfix skips the lines of a cidr table that hold no valid network.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['cidr-table'] },
  *check({ code, range, line }, { document }) {
    // An empty result is the finding of another rule, and so is a line that continues nothing.
    if (code === 'no-result' || code === 'orphan' || lineCause(document, line) !== undefined) return
    const { source } = document
    const text = (source.slice(range).split('\n')[0] as string).trimEnd()
    yield { source, range: { start: range.start, end: range.start + Math.max(text.length, 1) }, code, text }
  },
  describe({ source, range, code, text }) {
    const { correctedText } = parseNetwork(text)
    const [what, help] = WORDS[code] ?? [`"${text}" is no network.`, 'Write address/length, such as 192.0.2.0/24.']
    return {
      what: what.replace('TEXT', text),
      why:
        WHY[code] ??
        'Postfix logs a warning and skips the line when it opens the table: the network is treated as if it were not there.',
      ...(code === 'if-without-endif' ? { severity: 'warning' as const } : {}),
      ...(code === 'host-bits-set' && correctedText
        ? { fixes: [replaceFix(`Write ${correctedText}`, 'review', source, range, correctedText)] }
        : { help }),
    }
  },
})

const NETWORK = 'Write address/length with all four numbers, such as 192.0.2.0/24 or 2001:db8::/32.'
const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'host-bits-set': ['TEXT is an address inside a network, not the network.', NETWORK],
  'missing-bracket': ['The "[" in TEXT is never closed.', NETWORK],
  'text-after-bracket': ['Behind "]" only a length may stand.', NETWORK],
  'if-without-endif': ['This "if" has no "endif".', 'Write a line with endif where it shall end.'],
  'endif-without-if': ['This "endif" ends nothing.', 'Delete it, or write the "if".'],
  'text-after-endif': ['Text behind "endif".', 'Delete it.'],
}

const WHY: Readonly<Record<string, string>> = {
  'if-without-endif': 'Postfix logs a warning when it opens the table; all rows below belong to the condition.',
  'endif-without-if': 'Postfix logs a warning and skips the line when it opens the table.',
  'text-after-endif': 'Postfix logs a warning and skips the line when it opens the table, so the condition goes on.',
}
