/** Which items of a long list are offered for what is typed. */

import { describe, expect, test } from '@jest/globals'
import { postfixParameters } from '@mailcfg/knowledge'
import fc from 'fast-check'
import { bestFits } from './fitting.ts'
import type { CompletionItem } from './item.ts'

const names = postfixParameters().map(({ name }) => name)
// Ranks in an order of their own, so that the list is in no order of names.
const items = names
  .map((label, index): CompletionItem => ({ label, kind: 'parameter', rank: (index * 7) % 60 }))
  .sort((a, b) => a.rank - b.rank)

function labels(typed: string): string[] {
  return bestFits(items, typed).map(({ label }) => label)
}

/** Names that an editor may show for a word: its signs in their order. */
function withSigns(word: string): string[] {
  const pattern = new RegExp([...word].join('.*'), 'i')
  return names.filter((name) => pattern.test(name))
}

describe('best fits', () => {
  test('a short list is left as it is', () => {
    const few = items.slice(0, 150)
    expect(bestFits(few, 'xyz')).toBe(few)
  })
  test('all that begin with a word are there, and the order is that of the list', () => {
    expect(names.filter((name) => name.startsWith('smtpd_')).length).toBeGreaterThan(100)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat({ max: 12 }), (name, length) => {
        const typed = name.slice(0, 5 + length)
        const found = labels(typed)
        const beginning = names.filter((one) => one.startsWith(typed))
        expect(found).toEqual(expect.arrayContaining(beginning))
        expect(found.length).toBeLessThanOrEqual(150)
        expect(found).toEqual(items.map(({ label }) => label).filter((label) => found.includes(label)))
      }),
    )
  })
  test('all with the signs of a word are there, where they are not too many', () => {
    for (const typed of ['smtpdtls', 'vam', 'TLS_sec', 'smtpd_tls', 'rstr']) {
      const expected = withSigns(typed)
      expect(expected.length).toBeGreaterThan(0)
      expect(labels(typed)).toEqual(expect.arrayContaining(expected.slice(0, expected.length > 150 ? 0 : undefined)))
    }
  })
  test('two neighbours may be swapped', () => {
    expect(labels('smptd_banner')).toContain('smtpd_banner')
    expect(labels('sm')).not.toContain('myorigin')
    expect(labels('smptd_tls')).toContain('smtpd_tls_security_level')
  })
  test('what begins with the word wins the room over what has its signs somewhere', () => {
    expect(withSigns('d').length).toBeGreaterThan(300)
    expect(labels('d')).toEqual(expect.arrayContaining(names.filter((name) => name.startsWith('d'))))
  })
  test('what is typed nowhere fits nothing, and the filter of an item counts', () => {
    expect(labels('xqxqx')).toEqual([])
    const filtered = items.map((item) => ({ ...item, filter: `$${item.label}` }))
    expect(bestFits(filtered, '$smtpd_banner').map(({ label }) => label)).toContain('smtpd_banner')
    expect(labels('$smtpd_banner')).toEqual([])
  })
})
