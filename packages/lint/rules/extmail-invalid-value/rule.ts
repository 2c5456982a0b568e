/** Values that ExtMail or ExtMan does not understand. */

import { type ExtmailKey, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Invalid extends Found {
  readonly name: string
  readonly text: string
  readonly words: readonly string[]
}

export const rule = defineRule<'assignment', Invalid>({
  id: 'extmail-invalid-value',
  summary: 'The program understands no such value.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)
    const text = value.text
    // Quotes and notes are matters of other rules.
    if (!key || text === '' || /["'#;(\s]/.test(text) || isTemplated(text)) return
    const words = wordsOf(key)
    if (words === undefined || words.includes(text)) return
    if (words.length === 0 && /^\d+[a-zA-Z]?$/.test(text)) return
    yield { source: document.source, range: value.range, name: key.name, text, words }
  },
  describe({ name, text, words, source, range }) {
    const nearest = words.includes('1') ? SWITCH[text.toLowerCase()] : suggest(text, words)[0]
    return {
      what: `${name} cannot be "${text}".`,
      why: words.includes('1')
        ? 'Perl takes any text but 0 and the empty one for yes: a word such as "no" or "off" switches it on.'
        : words.length === 0
          ? 'The program calculates with the value, and text counts as 0.'
          : 'The program has no part for it, and stops with an error page or goes on without the function.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: words.length > 0 ? `Write ${words.join(', ')}.` : 'Write a number.' }),
    }
  },
})

const SWITCH: Readonly<Record<string, string>> = { yes: '1', on: '1', true: '1', no: '0', off: '0', false: '0' }

/** The words that a key takes; none for numbers, `undefined` for free text. */
function wordsOf({ type, values }: ExtmailKey): readonly string[] | undefined {
  if (type === 'bool01') return ['0', '1']
  if (type === 'yes/no') return ['yes', 'no']
  if (type === 'uint') return []
  return values
}
