/** Lists of Cyrus SASL whose words are parted by commas or stand in quotes. */

import { cyrusWords, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Separated extends Found {
  readonly name: string
  readonly words: readonly string[]
}

const LISTS = ['mech_list', 'pwcheck_method', 'auxprop_plugin']

export const rule = defineRule<'assignment', Separated>({
  id: 'cyrus-list-separator',
  summary: 'The words of the list must be parted by blanks alone.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document }) {
    const name = entry.name.text.toLowerCase()
    const conf = LISTS.includes(name) ? smtpdConfOf(document) : undefined
    const words = conf && !isTemplated(entry.value.text) ? cyrusWords(conf, entry) : []
    const [first] = words
    const last = words[words.length - 1]
    if (first === undefined || last === undefined || !words.some(({ text }) => /[,;"']/.test(text))) return
    const plain = words.flatMap(({ text }) => text.split(/[,;"']+/)).filter((word) => word !== '')
    if (plain.length === 0 || !plain.every((word) => /^[\w-]+$/.test(word))) return
    const range = { start: first.range.start, end: last.range.end }
    yield { source: document.source, range, name, words: plain }
  },
  describe({ name, words, source, range }) {
    return {
      what: `The words of ${name} are parted by blanks; a comma or a quote is part of the word.`,
      why:
        name === 'mech_list'
          ? 'The library does not know such a mechanism and leaves it out without a word: "PLAIN, LOGIN" offers LOGIN alone, "PLAIN,LOGIN" nothing at all, and smtpd stops.'
          : 'The library does not know a name with such a character, and logins fail.',
      fixes: [replaceFix('Part the words by blanks', 'safe', source, range, words.join(' '))],
    }
  },
})
