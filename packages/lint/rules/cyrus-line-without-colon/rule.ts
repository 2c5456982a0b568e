/** Lines of Cyrus SASL's smtpd.conf that are no setting: the library refuses the whole file. */

import { cyrusOption } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface NoColon extends Found {
  readonly text: string
}

export const rule = defineRule<'problem', NoColon>({
  id: 'cyrus-line-without-colon',
  summary: 'A line without "name: value" makes Cyrus SASL refuse the whole file.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['smtpd.conf'] },
  *check({ code, range }, { document: { source } }) {
    const text = source.slice(range)
    if ((code === 'missing-colon' || code === 'bad-key') && !isTemplated(text)) yield { source, range, text }
  },
  describe({ source, range, text }) {
    const [, name, value] = /^([\w-]+)\s*[=:]\s*(\S.*)$/.exec(text) ?? /^([\w-]+)\s+(\S.*)$/.exec(text) ?? []
    const mended = name !== undefined && cyrusOption(name) ? `${name}: ${value}` : undefined
    return {
      what: 'This line is no "name: value" with the colon right behind the name.',
      why: 'Cyrus SASL refuses the whole file over it: smtpd stops with "SASL per-process initialization failed", and clients lose the connection.',
      ...(mended ? {} : { help: 'Put # in front if it is a note, or delete the line.' }),
      fixes: mended ? [replaceFix('Write "name: value"', 'review', source, range, mended)] : [],
    }
  },
})
