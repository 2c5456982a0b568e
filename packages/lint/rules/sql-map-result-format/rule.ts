/** Formats of results that quote the value, or leave it out where every user needs another one. */

import { isTemplated } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { usesOf } from '../../src/table-uses.ts'

interface BadFormat extends Found {
  readonly kind: 'quoted' | 'constant'
}

export const rule = defineRule<'assignment', BadFormat>({
  id: 'sql-map-result-format',
  summary: 'The format of a result quotes the value, or does not hold it.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['result_format'], languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    const { text, range } = value
    const { source } = document
    if (isTemplated(text)) return
    if (/^(["']).*\1$/s.test(text) && text.length > 1) return yield { source, range, kind: 'quoted' as const }
    const uses = usesOf(document, postfix)
    const isMailbox = uses.length > 0 && uses.every(({ parameter }) => parameter === 'virtual_mailbox_maps')
    if (isMailbox && text.includes('/') && !/%[^%]/.test(text.replaceAll('%%', ''))) {
      yield { source, range, kind: 'constant' as const }
    }
  },
  describe({ source, range, kind }) {
    if (kind === 'constant') {
      return {
        what: 'This format has no %s: all users get the same mailbox.',
        why: 'Postfix replaces the result of the query by this text. The mail of every user goes to one place.',
        impact: 'insecure',
        help: 'Write %s where the result belongs, for instance %s/ behind the directory, or %d/%u/ for the parts of the result.',
      }
    }
    return {
      what: 'The quotes become part of every result.',
      why: 'Values of map sources have no quotes. Postfix gets a transport, path or address with quotes in it, which it cannot use.',
      fixes: [
        editFix('Take the quotes away', 'safe', source, [
          { range: { start: range.start, end: range.start + 1 }, text: '' },
          { range: { start: range.end - 1, end: range.end }, text: '' },
        ]),
      ],
    }
  },
})
