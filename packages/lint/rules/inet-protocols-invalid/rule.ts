/** A word in inet_protocols that is not exactly ipv4, ipv6 or all, or no word. */

import { suggest } from '@mailcfg/knowledge'
import { wordsIn } from '../../src/enum-values.ts'
import { defineRule, replaceFix, type Wording } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

const WORDS = ['ipv4', 'ipv6', 'all']

/** An empty list is accepted, and rarely meant. */
const NO_PROTOCOL: Wording = {
  what: 'inet_protocols is empty, so Postfix does not use the network at all.',
  why: 'master warns "all network protocols are disabled" and opens no port; mail for other servers stays in the queue.',
  help: 'Write all, ipv4 or ipv6, or delete the line.',
  severity: 'warning',
  impact: 'defers-mail',
}

interface BadProtocol extends TypedValue {
  readonly word: string
}

export const rule = defineRule<'parameter', BadProtocol>({
  id: 'inet-protocols-invalid',
  summary: 'The parameter inet_protocols knows ipv4, ipv6 and all, in lower case.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['inet_protocols'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    if (/^[\s,]*$/.test(value.text)) yield { ...value, word: '' }
    for (const { text: word, start, end } of wordsIn(value.text)) {
      if (!WORDS.includes(word)) yield { ...value, range: placeIn(value, start, end), word }
    }
  },
  describe({ word, literal, source, range }) {
    if (word === '') return NO_PROTOCOL
    const lower = WORDS.find((known) => known === word.toLowerCase())
    const meant = lower ?? suggest(word, WORDS)[0]
    return {
      what: `inet_protocols does not know "${word}".`,
      why: 'Every command and daemon of Postfix stops with "unknown inet_protocols value".',
      help: 'Write ipv4, ipv6 or all, in lower case.',
      fixes: meant && literal ? [replaceFix(`Write ${meant}`, lower ? 'safe' : 'review', source, range, meant)] : [],
    }
  },
})
