/** Mechanisms that Dovecot does not have. */

import { dovecotSetting, suggest } from '@mailcfg/knowledge'
import { plainValue, sectionOf } from '@mailcfg/model'
import { ownSettings, wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownMechanism extends Found {
  readonly text: string
  readonly near: string | undefined
}

/** Names that some releases or builds have beside those on record. */
const MORE = ['rpa', 'skey', 'winbind', 'scram-sha-1-plus', 'scram-sha-256-plus', 'dovecot-token']

export const rule = defineRule<'dovecot', UnknownMechanism>({
  id: 'dovecot-mechanism-unknown',
  summary: 'A name in auth_mechanisms is no mechanism of Dovecot.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const known = [...(dovecotSetting('auth_mechanisms')?.words ?? []), ...MORE]
    for (const placed of ownSettings(dovecot, stack, 'auth_mechanisms', 'mechanisms')) {
      const { item, document } = placed
      const old = item.name.text === 'mechanisms'
      if (old !== (sectionOf(placed)?.type.text === 'auth') || plainValue(item) === undefined) continue
      for (const { text, range } of wordsOf(item)) {
        if (known.includes(text.toLowerCase())) continue
        yield { source: document.source, range, text, near: suggest(text.toLowerCase(), known)[0] }
      }
    }
  },
  describe({ source, range, text, near }) {
    return {
      what: `${text} is no mechanism of Dovecot.`,
      why: 'doveconf does not check it; the auth process stops with "Unknown authentication mechanism", and nobody can log in, by SMTP either.',
      ...(near
        ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] }
        : { help: 'Most servers need plain and login only.', severity: 'warning' as const }),
    }
  },
})
