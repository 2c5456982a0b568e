/** Restriction lists flattened through macros and classes, each item with its place. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { languageById } from '@mailcfg/grammars'
import { readDocument, restrictionClasses, restrictionList, Stack, type Versions } from '../index.ts'

function instance(main: string, master = '', versions: Versions = {}) {
  const read = (name: string, language: string, text: string) =>
    readDocument(SourceText.fromText(`/etc/postfix/${name}`, text), languageById(language) as never)
  const stack = new Stack('', [read('main.cf', 'main.cf', main), read('master.cf', 'master.cf', master)], versions)
  return stack.postfix[0] as NonNullable<(typeof stack.postfix)[0]>
}

/** `name argument @ text at the place in the file`, `~` for warn_if_reject. */
function shown(main: string, parameter: string, versions: Versions = {}) {
  return restrictionList(instance(main, '', versions), parameter).items.map((item) => {
    const at = item.place?.setting.source.slice(item.place.range) ?? '-'
    const path = item.classes.map((name) => `${name}/`).join('')
    return `${path}${item.warnOnly ? '~' : ''}${[item.name, item.argument?.text].filter(Boolean).join(' ')} @ ${at}`
  })
}

test('names, arguments and their places', () => {
  const main =
    'smtpd_client_restrictions = Permit_MyNetworks,\n  warn_if_reject reject_rbl_client zone.test\n  cidr:/x\n'
  expect(shown(main, 'smtpd_client_restrictions')).toEqual([
    'permit_mynetworks @ Permit_MyNetworks',
    '~reject_rbl_client zone.test @ reject_rbl_client',
    'check_client_access cidr:/x @ cidr:/x',
  ])
})

test('classes are unfolded in place, and built-in names win', () => {
  const main =
    'smtpd_restriction_classes = mine, reject\nmine = permit_mynetworks, other\nreject = permit\n' +
    'smtpd_relay_restrictions = warn_if_reject mine, MINE, reject\n'
  expect(shown(main, 'smtpd_relay_restrictions')).toEqual([
    'mine/~permit_mynetworks @ permit_mynetworks',
    'mine/~other @ other',
    'mine @ MINE',
    'reject @ reject',
  ])
  expect(restrictionClasses(instance(main)).map(({ name }) => name)).toEqual(['mine', 'reject'])
})

test('a class that names itself ends', () => {
  const main = 'smtpd_restriction_classes = a\na = a, reject\nsmtpd_relay_restrictions = a\n'
  expect(shown(main, 'smtpd_relay_restrictions')).toEqual(['a/a @ a', 'a/reject @ reject'])
})

test('text that comes out of other parameters is shown where it stands', () => {
  const main =
    'mine = permit_mynetworks, reject\nd = /etc\nsmtpd_relay_restrictions = $mine check_client_access cidr:$d/x\n'
  expect(shown(main, 'smtpd_relay_restrictions')).toEqual([
    'permit_mynetworks @ permit_mynetworks',
    'reject @ reject',
    'check_client_access cidr:/etc/x @ check_client_access',
  ])
  const { items } = restrictionList(instance(main), 'smtpd_relay_restrictions')
  const { setting, range } = items[2]?.argumentPlace ?? {}
  expect(range && setting?.source.slice(range)).toBe('cidr:$d/x')
})

test('the default relay list follows release and compatibility level', () => {
  const names = (main: string, postfix?: string) => shown(main, 'smtpd_relay_restrictions', postfix ? { postfix } : {})
  expect(names('compatibility_level = 1\n')).toHaveLength(3)
  expect(names('myhostname = a.test\n')).toEqual([])
  expect(names('myhostname = a.test\n', '3.1')).toEqual([])
  expect(names('compatibility_level = 2\n', '3.1')).toHaveLength(3)
  expect(names('myhostname = a.test\n', '2.11')).toHaveLength(3)
  expect(names('myhostname = a.test\n', '2.9')).toEqual([])
  expect(shown('myhostname = a.test\n', 'smtpd_recipient_restrictions', { postfix: '2.9' })).toHaveLength(2)
})

test('a service sees its own lists, and nothing is known of defaults without main.cf', () => {
  const master = 'smtp inet n - n - - smtpd\n -o smtpd_relay_restrictions=reject\n'
  const both = instance('smtpd_relay_restrictions = permit\n', master)
  const [service] = both.services
  expect(restrictionList(both, 'smtpd_relay_restrictions', service).items.map(({ name }) => name)).toEqual(['reject'])
  const alone = new Stack('', [both.master as never], {}).postfix[0] as typeof both
  expect(restrictionList(alone, 'smtpd_relay_restrictions', alone.services[0]).known).toBe(true)
  expect(restrictionList(alone, 'smtpd_recipient_restrictions', alone.services[0]).known).toBe(false)
})
