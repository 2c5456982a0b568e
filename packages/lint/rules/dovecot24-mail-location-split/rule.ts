/** mail_location, which Dovecot 2.4 has as several settings. */

import type { Fix } from '@mailcfg/core'
import { plainValue } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { is24, leftoverOf } from '../../src/dovecot24.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Location extends Found {
  readonly placed: PlacedSetting
}

/** Options of the value, and the settings of 2.4. */
const OPTIONS: Readonly<Record<string, string>> = {
  INBOX: 'mail_inbox_path',
  INDEX: 'mail_index_path',
  CONTROL: 'mail_control_path',
  VOLATILEDIR: 'mail_volatile_path',
  ALT: 'mail_alt_path',
  LAYOUT: 'mailbox_list_layout',
}

export const rule = defineRule<'dovecot', Location>({
  id: 'dovecot24-mail-location-split',
  summary: 'Dovecot 2.4 has mail_driver and mail_path instead of mail_location.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const placed of ownSettings(dovecot, stack, 'mail_location', 'location')) {
      if (leftoverOf(placed) !== 'location') continue
      yield { source: placed.document.source, range: placed.item.name.range, placed }
    }
  },
  describe({ placed }) {
    const fixes = split(placed)
    return {
      what: `${placed.item.name.text} is gone: Dovecot 2.4 has mail_driver, mail_path and others.`,
      why: 'doveconf 2.4 stops with "Unknown setting": Dovecot does not start.',
      ...(fixes.length > 0
        ? { fixes }
        : { help: 'Write mail_driver = maildir, mail_path = ~/Maildir, and a setting of its own for each option.' }),
    }
  },
})

function split(placed: PlacedSetting): Fix[] {
  const { item, document } = placed
  const [driver, path, ...options] = (plainValue(item) ?? '').split(':')
  if (!driver || !path || !/^(?:maildir|mbox|[sm]?dbox)$/.test(driver)) return []
  const lines = [`mail_driver = ${driver === 'dbox' ? 'sdbox' : driver}`, `mail_path = ${path}`]
  for (const option of options) {
    const [, key = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(option) ?? []
    if (!Object.hasOwn(OPTIONS, key)) return []
    lines.push(`${OPTIONS[key]} = ${value}`)
  }
  const { source } = document
  const line = source.lineRange(source.positionAt(item.range.start).line)
  const indent = source.text.slice(line.start, item.range.start)
  if (indent.trim() !== '' || item.value.text.includes('\n')) return []
  const text = lines.join(`\n${indent}`)
  return [editFix('Write the settings of 2.4', 'safe', source, [{ range: item.range, text }])]
}
