/** A block written on one line: Dovecot takes nothing behind the opening brace. */

import { DOVECOT_LANGUAGES, dovecotFault } from '../../src/dovecot-lines.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface OneLineBlock extends Found {
  readonly ignored: boolean
}

export const rule = defineRule<'problem', OneLineBlock>({
  id: 'dovecot-one-line-block',
  summary: 'Nothing may follow the opening brace of a block on its line.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check(problem, { document }) {
    if (dovecotFault(document, problem) !== 'one-line-block') return
    yield { source: document.source, range: problem.range, ignored: problem.code === 'ignored-after-brace' }
  },
  describe({ source, range, ignored }) {
    const text = source.slice(range)
    const line = source.lineRange(source.positionAt(range.start).line)
    const indent = /^[ \t]*/.exec(source.slice(line))?.[0] ?? ''
    const inner = /^([^{}]*)\}$/.exec(text.trim())?.[1]?.trim()
    const simple = inner !== undefined && (inner.match(/=/g)?.length ?? 0) <= 1 && !inner.includes('#')
    const gap = /[ \t]*$/.exec(source.slice({ start: line.start, end: range.start }))?.[0].length ?? 0
    const lines = inner ? `\n${indent}  ${inner}\n${indent}}` : `\n${indent}}`
    return {
      what: 'What stands behind { must go to lines of its own.',
      ...(ignored
        ? {
            why: 'Dovecot does not read the rest of this line, so the settings are lost and the block stays open.',
            impact: 'ignored' as const,
          }
        : { why: 'doveconf stops with "Garbage after \'{\'": Dovecot does not start.' }),
      ...(simple
        ? {
            fixes: [
              replaceFix('Write one line each', 'safe', source, { start: range.start - gap, end: range.end }, lines),
            ],
          }
        : { help: 'Write each setting and the closing brace on a line of its own.' }),
    }
  },
})
