/** Words in the access list of postscreen that it does not know. */

import { parseList } from '@mailcfg/grammars'
import { postfixParameters, restriction, suggest } from '@mailcfg/knowledge'
import { defineRule, type Found } from '../../src/rule.ts'
import { placeIn, typedValue } from '../../src/typed-values.ts'

interface UnknownWord extends Found {
  readonly word: string
  readonly last: boolean
}

const WORDS = ['permit_mynetworks', 'permit', 'reject', 'dunno']

export const rule = defineRule<'parameter', UnknownWord>({
  id: 'server-access-list-word',
  summary: 'The access list of postscreen knows permit_mynetworks, tables, and no other restriction.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: postfixParameters().flatMap(({ name, kind }) => (kind === 'access-list' ? [name] : [])),
  },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    const { items } = parseList(value.text, { braces: true })
    for (const [index, { text: word, start, end }] of items.entries()) {
      if (word.includes(':') || WORDS.includes(word.toLowerCase())) continue
      yield { source: value.source, range: placeIn(value, start, end), word, last: index === items.length - 1 }
      // What comes behind is never read.
      return
    }
  },
  describe({ word, last }) {
    const nearest = suggest(word.toLowerCase(), WORDS)[0]
    return {
      what: `The access list does not know ${word}.`,
      why: `postscreen logs "unknown command" for each client${last ? '' : ' and leaves out the rest of the list'}.`,
      help: restriction(word)
        ? `${word} is a restriction of smtpd; here only ${WORDS.join(', ')} and tables of addresses count.`
        : nearest
          ? `${nearest} may be meant.`
          : /^[\d.:/]+$|^\//.test(word)
            ? 'Put addresses into a table, such as cidr:/etc/postfix/postscreen_access.cidr.'
            : `Write one of ${WORDS.join(', ')}, or a table with its type.`,
    }
  },
})
