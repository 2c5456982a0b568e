/** The pages about password schemes, SASL mechanisms and drivers of Dovecot. */
import {
  type DovecotDriver,
  dovecotDrivers,
  dovecotMechanism,
  dovecotPasswordScheme,
  dovecotPasswordSchemes,
} from '../dovecot-auth.ts'
import { type DovecotMailDriver, dovecotMailDriver } from '../dovecot-storage.ts'
import { dovecotText } from '../dovecot-texts.ts'
import { lifeFacts } from './dovecot-lines.ts'
import { code, codes, type Page } from './markdown.ts'

/** The page about a password scheme; `{SHA512-CRYPT}` and `sha512-crypt` ask for the same. */
export function dovecotSchemePage(name: string): Page | undefined {
  const scheme = dovecotPasswordScheme(name.replace(/^\{|(?:\.(?:b64|base64|hex))?\}$/gi, ''))
  if (scheme === undefined) return undefined
  const text = dovecotText('password-scheme', scheme.name)
  return {
    title: `{${scheme.name}}`,
    what: 'Password scheme of Dovecot.',
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Strength', scheme.class === 'depends' ? 'that of the hash in it' : scheme.class],
      ['Stored as', scheme.encoding === 'none' ? undefined : scheme.encoding],
      ['Begins with', scheme.hashPrefix && code(scheme.hashPrefix)],
      ['Serves', codes(scheme.mechanisms) ?? 'every mechanism that looks up a password'],
      ...lifeFacts(scheme),
      [
        'Refused unless `auth_allow_weak_schemes = yes`',
        scheme.refusedByDefaultIn && `from ${scheme.refusedByDefaultIn} on`,
      ],
      ['Note', scheme.note],
    ],
    references: ['https://doc.dovecot.org/latest/core/config/auth/schemes.html', 'doveadm-pw(1)'],
  }
}

/** The page about a SASL mechanism; case does not matter. */
export function dovecotMechanismPage(name: string): Page | undefined {
  const mechanism = dovecotMechanism(name)
  if (mechanism === undefined) return undefined
  const text = dovecotText('mechanism', mechanism.name)
  const schemes = dovecotPasswordSchemes().filter((scheme) => scheme.mechanisms?.includes(mechanism.name) ?? true)
  return {
    title: mechanism.name,
    what: 'SASL mechanism of Dovecot, for `auth_mechanisms`.',
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Password on the line', mechanism.plaintext ? 'readable, so only with TLS' : 'not readable'],
      ['The passdb must', needWords(mechanism.passdbNeeds)],
      [
        'Stored passwords',
        /verify|credentials/.test(mechanism.passdbNeeds) ? codes(schemes.map((one) => one.name)) : undefined,
      ],
      ...lifeFacts(mechanism),
    ],
    references: ['https://doc.dovecot.org/2.3/configuration_manual/authentication/authentication_mechanisms/'],
  }
}

const needWords = (needs: string): string => {
  if (needs === 'verify') return 'be able to check a password'
  if (needs === 'nothing') return 'do nothing: it is not asked'
  return needs.replace(/^credentials/, 'hand out the stored password')
}

/** The pages about a driver: `pam`, or `passdb/pam` and `passdb pam` for one purpose; mailbox formats too. */
export function dovecotDriverPages(name: string): Page[] {
  const [kind, own] = /[/ ]/.test(name) ? name.split(/[/ ]/, 2) : [undefined, name]
  const format = kind === undefined || kind === 'mail' ? dovecotMailDriver(own ?? '') : undefined
  return [
    ...dovecotDrivers()
      .filter((driver) => driver.name === own && (kind === undefined || driver.kind === kind))
      .map(driverPage),
    ...(format ? [formatPage(format)] : []),
  ]
}

const PURPOSE = { passdb: 'Password source', userdb: 'Source of user data', sql: 'Database behind `sql`' }

function driverPage(driver: DovecotDriver): Page {
  const text = dovecotText('driver', `${driver.kind}/${driver.name}`)
  return {
    title: `${driver.kind} ${driver.name}`,
    what: `${PURPOSE[driver.kind]} in Dovecot.`,
    summary: text?.summary,
    advice: text?.advice,
    facts: lifeFacts(driver),
    references: [
      `https://doc.dovecot.org/latest/core/config/auth/${driver.kind === 'userdb' ? 'userdb' : 'passdb'}.html`,
    ],
  }
}

function formatPage({ name, dialects, defaultLayout, separator, note }: DovecotMailDriver): Page {
  const text = dovecotText('driver', `mail/${name}`)
  return {
    title: `${name} mailboxes`,
    what: `Mailbox format of Dovecot (${dialects.join(', ')}), for \`mail_location\` and \`mail_driver\`.`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Layout', defaultLayout && code(defaultLayout)],
      ['Separator', separator && code(separator)],
      ['Note', note],
    ],
    references: ['https://doc.dovecot.org/2.3/configuration_manual/mail_location/'],
  }
}
