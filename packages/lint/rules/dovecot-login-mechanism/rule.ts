/** PLAIN without LOGIN, for mail programs that know LOGIN only. */

import { authSockets, settledValue, wholeDovecot } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface NoLogin extends Found {
  readonly place: Found
  readonly isDefault: boolean
}

export const rule = defineRule<'postfix', NoLogin>({
  id: 'dovecot-login-mechanism',
  summary: 'Dovecot offers PLAIN and not LOGIN.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const [use] = dovecot ? authSockets(postfix) : []
    const value = dovecot && use && settledValue(dovecot, stack, 'auth_mechanisms')
    if (use === undefined || value === undefined) return
    const words = value.text.toLowerCase().split(/\s+/)
    if (!words.includes('plain') || words.includes('login')) return
    const place = value.setting
      ? { source: value.setting.document.source, range: value.setting.item.value.range }
      : { source: use.source, range: use.range }
    yield { ...place, place: use, isDefault: value.setting === undefined }
  },
  describe({ place, isDefault }) {
    return {
      what: `Dovecot offers PLAIN and not LOGIN to those who send mail${isDefault ? ', by default' : ''}.`,
      why: 'Outlook and old devices know LOGIN only, and report that the server supports no authentication.',
      help: 'Write auth_mechanisms = plain login.',
      related: isDefault ? [] : [{ source: place.source, range: place.range, message: 'Postfix asks Dovecot here' }],
    }
  },
})
