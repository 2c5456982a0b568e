/** An option of smtpd.conf that Cyrus SASL does not read. */

import { cyrusOption, cyrusOptions, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Unknown extends Found {
  readonly name: string
}

export const rule = defineRule<'assignment', Unknown>({
  id: 'cyrus-unknown-option',
  summary: 'Cyrus SASL does not know the option and ignores it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check({ name, range }, { document: { source } }) {
    // Other applications of the library read options of their own.
    if (!/(?:^|[/_-])smtpd\.conf$/.test(source.uri) || cyrusOption(name.text) || isTemplated(source.slice(range)))
      return
    yield { source, range: name.range, name: name.text }
  },
  describe({ name, source, range }) {
    const misspelt = cyrusOptions().find((option) => option.commonMisspelling === name.toLowerCase())
    const nearest =
      misspelt?.name ??
      suggest(
        name,
        cyrusOptions().map((option) => option.name),
      )[0]
    return {
      what: `Cyrus SASL has no option ${name}${nearest ? `; did you mean ${nearest}?` : '.'}`,
      why: misspelt
        ? 'This spelling stands in the documentation, but the library reads the other one.'
        : 'The library reads on in silence, and works as if the line were not there.',
      ...(nearest ? {} : { help: 'Delete the line, or look the name up in the documentation of Cyrus SASL.' }),
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})
