/** `imaps` and `pop3s` in the list of protocols: since 2.0 they are listeners, no protocols. */

import { plainValue } from '@mailcfg/model'
import { ownSettings, wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface SslProtocol extends Found {
  readonly text: string
  readonly alone: boolean
  readonly refused: boolean
}

export const rule = defineRule<'dovecot', SslProtocol>({
  id: 'dovecot1-ssl-protocol-names',
  summary: 'The names imaps and pop3s are no protocols since Dovecot 2.0.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '1.x') return
    for (const { item, document, around } of ownSettings(dovecot, stack, 'protocols')) {
      if (around.length > 0 || plainValue(item) === undefined) continue
      const words = wordsOf(item)
      const old = words.filter(({ text }) => /^(?:imaps|pop3s)$/i.test(text))
      const alone = old.length === words.length
      const refused = dovecot.dialect === '2.4'
      for (const { text, range } of old) yield { source: document.source, range, text, alone, refused }
    }
  },
  describe({ source, range, text, alone, refused }) {
    const plain = text.replace(/s$/i, '')
    // Without a word behind it no line may be continued.
    const before = /(?:[ \t]*\\\r?\n)?[ \t]*$/.exec(source.text.slice(0, range.start))?.[0].length ?? 0
    return {
      what: `${text} is no protocol since Dovecot 2.0; ${plain} serves both ports.`,
      why: refused
        ? 'Dovecot 2.4 does not start with it.'
        : 'Dovecot 2.0 to 2.3 drop the word with a warning; 2.4 does not start with it.',
      fixes: [
        alone
          ? replaceFix(`Write ${plain}`, 'review', source, range, plain)
          : replaceFix(`Delete ${text}`, 'review', source, { start: range.start - before, end: range.end }, ''),
      ],
      ...(refused ? { severity: 'error' as const, impact: 'wont-start' as const } : {}),
    }
  },
})
