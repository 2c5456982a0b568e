/** "Did you mean": real typing mistakes, and what must hold for any word. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { postfixParameters } from './postfix-parameters.ts'
import { restrictions } from './postfix-restrictions.ts'
import { tableTypes } from './postfix-tables.ts'
import { editDistance, suggest } from './suggest.ts'

const names = [...postfixParameters(), ...restrictions(), ...tableTypes()].map(({ name }) => name)
const known = new Set(names)
const longName = fc.constantFrom(...postfixParameters().map(({ name }) => name)).filter((name) => name.length > 8)

describe('suggest', () => {
  test.each([
    ['smptd_banner', 'smtpd_banner'],
    ['smtpd_relay_restriction', 'smtpd_relay_restrictions'],
    ['smtp_recipient_restriction', 'smtpd_recipient_restrictions'],
    ['smtpd_recepient_restrictions', 'smtpd_recipient_restrictions'],
    ['smtp_banner', 'smtpd_banner'],
    ['smtpd-banner', 'smtpd_banner'],
    ['SMTPD_Banner', 'smtpd_banner'],
    ['relay_host', 'relayhost'],
    ['mydomian', 'mydomain'],
    ['smtpd_tls_cert_flie', 'smtpd_tls_cert_file'],
    ['mesage_size_limit', 'message_size_limit'],
    ['reject_unknwon_client_hostname', 'reject_unknown_client_hostname'],
    ['permit_sasl_authentificated', 'permit_sasl_authenticated'],
    ['warn_on_reject', 'warn_if_reject'],
    ['mysqll', 'mysql'],
    ['hahs', 'hash'],
    ['pgslq', 'pgsql'],
    ['regex', 'regexp'],
  ])('%s means %s', (typed, meant) => {
    expect(suggest(typed, names)).toEqual([meant])
  })

  test.each(['foo', 'ok', '', 'x', 'completely_different_words', 'zzzzzzzz'])('nothing is near "%s"', (typed) => {
    expect(suggest(typed, names)).toEqual([])
  })

  test('ranks the nearest first and keeps to the limit', () => {
    expect(suggest('smtp_sasl_auth_enabled', names, 2)).toEqual(['smtp_sasl_auth_enable', 'smtpd_sasl_auth_enable'])
  })

  test('finds the name again after one slip', () => {
    fc.assert(
      fc.property(longName, fc.nat(), fc.constantFrom('swap', 'drop', 'double'), (name, seed, slip) => {
        const at = seed % (name.length - 1)
        const [a = '', b = ''] = name.slice(at, at + 2)
        const middle = slip === 'swap' ? b + a : slip === 'drop' ? b : a + a + b
        const typed = name.slice(0, at) + middle + name.slice(at + 2)
        fc.pre(typed !== name && !known.has(typed))
        expect(suggest(typed, names, 5)).toContain(name)
      }),
    )
  })

  test('never gives the word itself, a stranger or more than asked', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string(), { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (typed, words, limit) => {
          const found = suggest(typed, words, limit)
          expect(found.length).toBeLessThanOrEqual(limit)
          expect(found).not.toContain(typed)
          expect(new Set(found).size).toBe(found.length)
          for (const word of found) expect(words).toContain(word)
          expect(suggest(typed, [...words].reverse(), limit)).toEqual(found)
        },
      ),
    )
  })
})

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 9 })

  test('is symmetric, zero for the same word, and agrees with its limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, limit) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(distance === 0).toBe(a === b)
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : Number.POSITIVE_INFINITY)
      }),
    )
  })

  test('counts swapped neighbours once', () => {
    expect(editDistance('smptd', 'smtpd')).toBe(1)
    expect(editDistance('abcd', 'badc')).toBe(2)
  })
})
