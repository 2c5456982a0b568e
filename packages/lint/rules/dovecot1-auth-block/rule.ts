/** `auth NAME { }` of Dovecot 1.x. */

import { defineRule, type Found } from '../../src/rule.ts'

interface AuthBlock extends Found {
  readonly name: string
  readonly refused: boolean
}

export const rule = defineRule<'dovecot', AuthBlock>({
  id: 'dovecot1-auth-block',
  summary: 'Blocks called auth belong to Dovecot 1.x; newer releases translate or refuse them.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const { dovecot: version } = dovecot.versions
    if (version?.startsWith('1.')) return
    for (const { item, document, around } of dovecot.sections('auth')) {
      if (around.length > 0 || item.recovered || stack.dovecotOf(document) !== dovecot) continue
      const refused = version !== undefined && dovecot.dialect === '2.4'
      yield { source: document.source, range: item.type.range, name: item.name?.text ?? '', refused }
    }
  },
  describe({ name, refused }) {
    return {
      what: `auth ${name} { } is a block of Dovecot 1.x.`.replace('  ', ' '),
      why: refused
        ? 'Dovecot 2.4 does not know it and does not start.'
        : 'Dovecot 2.0 to 2.3 translate it and warn of obsolete settings; 2.4 does not start with it.',
      help: 'Write its settings at top level with the prefix auth_, such as auth_mechanisms, and "passdb sql { args = x }" as "passdb {" with the lines "driver = sql" and "args = x". doveconf -n of 2.3 prints the new form.',
      ...(refused ? { severity: 'error' as const, impact: 'wont-start' as const } : {}),
    }
  },
})
