/** Every name of Courier, Cyrus SASL, ExtMail and the software around them has a text of its own, and a page. */
import { describe, expect, test } from '@jest/globals'
import {
  courierFormats,
  courierKeys,
  cyrusMechanisms,
  cyrusOption,
  cyrusOptions,
  extmailKeys,
  httpdDirectives,
  knownServices,
  MAIL_RECORD_TYPES,
  markdownOf,
  mysqlOptions,
  postfixTexts,
  SOFTWARE_SUBJECTS,
  type SoftwareSubject,
  saslauthdFlags,
  saslauthdKeys,
  saslauthdMechanisms,
  softwareNames,
  softwarePages,
  softwareTexts,
  sysconfigKeys,
  type Text,
  ZONE_DIRECTIVES,
} from './index.ts'

const names = (records: readonly { readonly name: string }[]): string[] => records.map(({ name }) => name)

const NAMES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(courierFormats().map((format) => [format, names(courierKeys(format))])),
  'smtpd.conf': names(cyrusOptions()),
  'sasl-mechanism': names(cyrusMechanisms()),
  'password-check': cyrusOption('pwcheck_method')?.values ?? [],
  saslauthd: [
    ...names(saslauthdKeys()),
    ...saslauthdFlags().map(({ flag }) => `flag:${flag}`),
    ...saslauthdMechanisms().map(({ name }) => `mechanism:${name}`),
  ],
  'webmail.cf': names(extmailKeys('webmail.cf')),
  'webman.cf': names(extmailKeys('webman.cf')),
  'my.cnf': names(mysqlOptions()),
  'zone-file': [...MAIL_RECORD_TYPES, ...ZONE_DIRECTIVES],
  services: names(knownServices()),
  sysconfig: names(sysconfigKeys()),
  'httpd-vhost': names(httpdDirectives()),
}

const sentencesOf = ({ summary, advice }: Text): string[] => [summary, ...(advice === undefined ? [] : [advice])]
const all = SOFTWARE_SUBJECTS.flatMap((subject) => softwareTexts(subject))

describe('texts about the software around Postfix', () => {
  test.each(SOFTWARE_SUBJECTS)('%s: each name has one, and there are no others', (subject: SoftwareSubject) => {
    expect(names(softwareTexts(subject))).toEqual([...(NAMES[subject] ?? [])].sort())
  })

  test('whole sentences of at most 300 characters', () => {
    const odd = all
      .flatMap(sentencesOf)
      .filter((text) => text.length > 300 || !/^[A-Z0-9`$"].{8,}[.]$/.test(text) || /[^ -~]/.test(text))
    expect(odd).toEqual([])
  })

  test('no two texts are alike, those about Postfix included', () => {
    const postfix = ['parameter', 'restriction', 'access-action', 'table-type', 'map-source', 'master.cf'] as const
    const texts = [...all, ...postfix.flatMap((subject) => postfixTexts(subject))].flatMap(sentencesOf)
    const plain = texts.map((text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '))
    expect(plain.filter((text, index) => plain.indexOf(text) < index)).toEqual([])
  })
})

describe('pages', () => {
  test('every name has one, with a summary', () => {
    const bare = softwareNames().filter((name) => !softwarePages(name).some(({ summary }) => summary !== undefined))
    expect(bare).toEqual([])
    expect(softwareNames().length).toBeGreaterThan(400)
  })

  test('a name of several files has a page for each', () => {
    const titles = (name: string) => softwarePages(name).map(({ what }) => what.replace(/ \(.*/, ''))
    expect(titles('TLS_CERTFILE')).toEqual(['Key of imapd-ssl', 'Key of pop3d-ssl'])
    expect(titles('AUTHSERVICE993')).toEqual(['Key of imapd', 'Key of pop3d'])
    expect(titles('saslauthd')).toEqual(['Word of pwcheck_method'])
    expect(titles('smtpd_banner')).toEqual([])
  })

  test('a page tells what a key replaces and what replaces it', () => {
    const page = (name: string) => softwarePages(name).map(markdownOf).join('')
    expect(page('MYSQL_UID_FIELD')).toContain('- Idle with: `MYSQL_SELECT_CLAUSE`')
    expect(page('MYSQL_SELECT_CLAUSE')).toContain('- Makes idle: `MYSQL_CRYPT_PWFIELD`')
    expect(page('SYS_MAILDIR_BASE')).toContain('- Must agree with: main.cf virtual_mailbox_base')
    expect(page('skip_networking')).toContain('# skip-networking')
  })
})
