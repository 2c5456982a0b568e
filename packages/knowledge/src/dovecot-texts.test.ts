/** Every name of Dovecot has a text of its own. */
import { describe, expect, test } from '@jest/globals'
import {
  DOVECOT_SUBJECTS,
  type DovecotSubject,
  dovecotBlockKey,
  dovecotBlocks,
  dovecotDrivers,
  dovecotFilters,
  dovecotLocationKeys,
  dovecotMailDrivers,
  dovecotMechanisms,
  dovecotModifiers,
  dovecotPasswordSchemes,
  dovecotPlugins,
  dovecotServices,
  dovecotSettings,
  dovecotSqlColumns,
  dovecotSqlConfKeys,
  dovecotTexts,
  dovecotVariableKey,
  dovecotVariables,
  type Text,
} from './index.ts'

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort()

/** Plugins without settings of their own; `mail_plugins` may name them all the same. */
const PLAIN_PLUGINS = (
  'autocreate expire fts_lucene fts_squat imap_filter_sieve imap_old_stats imap_quota imap_stats mail_crypt_acl ' +
  'mailbox_alias notify push_notification_lua snarf stats var_expand_crypt'
).split(' ')

const NAMES: Readonly<Record<DovecotSubject, readonly string[]>> = {
  setting: unique(dovecotSettings().map(({ name }) => name)),
  block: unique(dovecotBlocks().map(dovecotBlockKey)),
  service: unique(dovecotServices().map(({ service }) => service)),
  plugin: unique([...dovecotPlugins(), ...PLAIN_PLUGINS]),
  'password-scheme': unique(dovecotPasswordSchemes().map(({ name }) => name)),
  mechanism: unique(dovecotMechanisms().map(({ name }) => name)),
  driver: unique([
    ...dovecotDrivers().map(({ kind, name }) => `${kind}/${name}`),
    ...dovecotMailDrivers().map(({ name }) => `mail/${name}`),
  ]),
  'mail-location-key': unique(dovecotLocationKeys().map(({ key }) => key)),
  'sql-conf': unique([
    ...dovecotSqlConfKeys().map(({ file, name }) => `${file}:${name}`),
    ...dovecotSqlColumns().map(({ query, field }) => `${query}:${field}`),
  ]),
  variable: unique([
    ...dovecotVariables().map(dovecotVariableKey),
    ...dovecotModifiers().map(({ mod }) => `modifier:${mod}`),
    ...dovecotFilters().map(({ name }) => `filter:${name}`),
  ]),
}

const sentencesOf = ({ summary, advice }: Text): string[] => [summary, ...(advice === undefined ? [] : [advice])]

describe('texts about Dovecot', () => {
  test.each(DOVECOT_SUBJECTS)('%s: each name has one, and there are no others', (subject) => {
    expect(dovecotTexts(subject).map(({ name }) => name)).toEqual(NAMES[subject])
  })

  test.each(DOVECOT_SUBJECTS)('%s: whole sentences of at most 300 characters', (subject) => {
    const odd = dovecotTexts(subject)
      .flatMap(sentencesOf)
      .filter((text) => text.length > 300 || !/^[A-Z0-9`$"].{18,}\.$/.test(text) || /[^ -~]/.test(text))
    expect(odd).toEqual([])
  })

  test('no two texts are alike', () => {
    const all = DOVECOT_SUBJECTS.flatMap((subject) => dovecotTexts(subject)).flatMap(sentencesOf)
    const plain = all.map((text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '))
    expect(plain.filter((text, index) => plain.indexOf(text) < index)).toEqual([])
  })

  test('no summary only repeats the name', () => {
    const filler = new Set('a an the is of for in to this that setting block name option value dovecot'.split(' '))
    const idle = dovecotTexts('setting').filter(({ name, summary }) => {
      const own = new Set(name.split(/[^a-z0-9]+/))
      const words = summary.toLowerCase().match(/[a-z0-9]+/g) ?? []
      return words.filter((word) => !filler.has(word) && !own.has(word)).length < 3
    })
    expect(idle.map(({ name }) => name)).toEqual([])
  })

  test('what matters most has advice', () => {
    const advised = DOVECOT_SUBJECTS.flatMap((subject) => dovecotTexts(subject)).filter(({ advice }) => advice)
    expect(advised.length).toBeGreaterThanOrEqual(200)
    for (const name of ['disable_plaintext_auth', 'ssl', 'ssl_min_protocol', 'auth_mechanisms', 'first_valid_uid'])
      expect(advised.map((text) => text.name)).toContain(name)
    const weak = dovecotPasswordSchemes().filter((scheme) => scheme.class === 'weak' || scheme.class === 'cleartext')
    const warned = new Set(dovecotTexts('password-scheme').flatMap(({ name, advice }) => (advice ? [name] : [])))
    expect(weak.map(({ name }) => name).filter((name) => !warned.has(name))).toEqual([])
  })
})
