/** `mail_privileged_group` where no mbox is locked in a directory of that group. */

import { plainValue } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

interface Unneeded extends Found {
  readonly format: string
  readonly line: Found['range']
}

export const rule = defineRule<'dovecot', Unneeded>({
  id: 'dovecot-privileged-group-unneeded',
  summary: 'The setting mail_privileged_group is for mbox files in /var/mail only.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const locations = dovecot.settings.filter(({ item }) => /^(?:mail_location|location)$/.test(item.name.text))
    const values = locations.map(({ item }) => plainValue(item)).filter((value) => value !== '')
    const formats = values.map((value) => /^(maildir|sdbox|mdbox|dbox):(?!.*INBOX=)/.exec(value ?? '')?.[1])
    const [format] = formats
    if (format === undefined || formats.includes(undefined) || !dovecot.setting('mail_location')) return
    for (const { item, document } of ownSettings(dovecot, stack, 'mail_privileged_group')) {
      if (item.value.text === '') continue
      yield { source: document.source, range: item.name.range, line: item.range, format }
    }
  },
  describe({ source, line, format }) {
    return {
      what: `mail_privileged_group is of no use with ${format}.`,
      why: 'It lets Dovecot write lock files beside mbox files in /var/mail; mail processes just run with a right more than they need.',
      fixes: [removeLinesFix('Delete the setting', 'review', source, line)],
    }
  },
})
