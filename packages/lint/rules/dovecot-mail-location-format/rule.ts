/** A mail location whose format or option Dovecot does not know: found only when a user logs in. */

import { suggest } from '@mailcfg/knowledge'
import { plainValue, settingPath } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface UnknownFormat extends Found {
  readonly text: string
  readonly near: string | undefined
  readonly option: boolean
}

const DRIVERS = [
  'maildir',
  'mbox',
  'dbox',
  'sdbox',
  'mdbox',
  'imapc',
  'pop3c',
  'cydir',
  'raw',
  'shared',
  'virtual',
  'obox',
]
const OPTIONS = [
  'INDEX',
  'INDEXPVT',
  'INDEXCACHE',
  'CONTROL',
  'VOLATILEDIR',
  'INBOX',
  'LAYOUT',
  'ALT',
  'ALTNOCHECK',
  'DIRNAME',
  'FULLDIRNAME',
  'MAILBOXDIR',
  'SUBSCRIPTIONS',
  'LISTINDEX',
  'BROKENCHAR',
  'ITERINDEX',
  'NO-NOSELECT',
  'NO-FS-VALIDATION',
  'UTF-8',
]

export const rule = defineRule<'dovecot', UnknownFormat>({
  id: 'dovecot-mail-location-format',
  summary: 'The mail location has a format or option that Dovecot does not know.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const placed of ownSettings(dovecot, stack, 'mail_location', 'location', 'default_mail_env')) {
      const { item, document } = placed
      if (item.name.text === 'location' && settingPath(placed) !== 'namespace/location') continue
      if (plainValue(item) === undefined) continue
      const { text } = item.value
      const shift = item.form === 'quoted' ? 1 : 0
      const driver = /^([\w+-]+):(?!:)/.exec(text.slice(shift))?.[1]
      if (driver === undefined) continue
      const found = (start: number, end: number, option: boolean, word: string, near?: string): UnknownFormat =>
        foundIn(document.source, item.value, start, end, { text: word, near, option })
      if (!DRIVERS.includes(driver.toLowerCase())) {
        yield found(shift, shift + driver.length + 1, false, driver, suggest(driver, DRIVERS)[0])
        continue
      }
      for (const match of text.matchAll(/(?<=[^:]):([A-Z][A-Z0-9-]*)(?==|:|$)/g)) {
        const key = match[1] as string
        if (match.index < shift + driver.length + 1 || OPTIONS.includes(key)) continue
        yield found(match.index + 1, match.index + 1 + key.length, true, key, suggest(key, OPTIONS)[0])
      }
    }
  },
  describe({ source, range, text, near, option }) {
    return {
      what: option ? `${text} is no option of a mail location.` : `${text} is no mailbox format.`,
      why: option
        ? 'Dovecot starts, but each login and each delivery fails with "Unknown setting".'
        : 'Dovecot starts, but each login and each delivery fails with "Unknown mail storage driver".',
      ...(near
        ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, option ? near : `${near}:`)] }
        : {
            help: option
              ? 'See the list of options in the manual of mail_location.'
              : `Dovecot knows ${DRIVERS.slice(0, 5).join(', ')}.`,
          }),
    }
  },
})
