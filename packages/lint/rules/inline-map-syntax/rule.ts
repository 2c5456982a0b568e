/** `inline:`, `randmap:`, `pipemap:` and `unionmap:` tables that cannot be read. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface BadInline extends Found {
  readonly code: string
  readonly type: string
}

const TYPES = ['inline', 'randmap', 'pipemap', 'unionmap']

export const rule = defineRule<'parameter', BadInline>({
  id: 'inline-map-syntax',
  summary: 'Tables that are written into main.cf stand in braces.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value } = setting
    for (const reference of tableReferences(setting, postfix)) {
      // What is in a macro cannot be judged where the macro stands.
      if (value.text.slice(reference.start, reference.end).includes('$')) continue
      const inner = [...withNested(reference)].filter(({ type }) => TYPES.includes(type))
      for (const { code, start, end } of reference.problems) {
        const table = inner.findLast((t) => t.start <= start && end <= t.end)
        if (table && Object.hasOwn(WORDS, code)) yield foundIn(source, value, start, end, { code, type: table.type })
      }
    }
  },
  describe({ source, range, code, type }) {
    const text = source.slice(range)
    return {
      what: (WORDS[code] ?? '').replace('TYPE', type).replace('TEXT', text),
      why: 'The daemon that opens the table answers with temporary errors, and mail that needs it waits.',
      help: EXAMPLES[type] ?? '',
    }
  },
})

const WORDS: Readonly<Record<string, string>> = {
  'missing-braces': 'What follows TYPE: stands in braces.',
  'text-after-brace': 'There is text behind the closing brace of TYPE:.',
  'empty-table': 'This TYPE: table holds nothing.',
  'missing-equals': '"TEXT" has no "=".',
  'missing-name': '"TEXT" has no key.',
  'missing-table-type': '"TEXT" in TYPE: is no table: its type is missing.',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  inline: 'Write inline:{ key=value, { key = value with blanks } }.',
  randmap: 'Write randmap:{ result, result }.',
  pipemap: 'Write pipemap:{ type:table, type:table }.',
  unionmap: 'Write unionmap:{ type:table, type:table }.',
}
