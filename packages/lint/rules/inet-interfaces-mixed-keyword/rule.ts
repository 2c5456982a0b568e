/** `all` or `loopback-only` beside other values of inet_interfaces: Postfix looks it up as a host name. */

import { defineRule } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

interface Keyword extends TypedValue {
  readonly word: string
  readonly alone: boolean
}

export const rule = defineRule<'parameter', Keyword>({
  id: 'inet-interfaces-mixed-keyword',
  summary: 'The words all and loopback-only stand alone and in lower case, or they are taken for host names.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['inet_interfaces'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const words = [...value.text.matchAll(/[^\s,]+/g)]
    for (const { 0: word, index } of words) {
      if (!/^(?:all|loopback-only)$/i.test(word)) continue
      if (words.length === 1 && value.text === word.toLowerCase()) continue
      yield { ...value, range: placeIn(value, index, index + word.length), word, alone: words.length === 1 }
    }
  },
  describe({ word, alone }) {
    return {
      what: alone
        ? `Postfix takes "${word}" for a host name here.`
        : `"${word}" cannot stand beside other values of inet_interfaces.`,
      why: 'It is a keyword only when it is the whole value, in lower case. Otherwise it is looked up as a host, and every Postfix program stops with "host not found".',
      help:
        word.toLowerCase() === 'all'
          ? 'Write all by itself, or list the addresses.'
          : 'List the addresses instead: 127.0.0.1, [::1], and the others.',
    }
  },
})
