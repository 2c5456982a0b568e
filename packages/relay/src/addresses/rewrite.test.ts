/** Rewriting as trivial-rewrite of Postfix 3.7.11 did it in the local context. */

import { describe, expect, test } from '@jest/globals'
import { serverOf } from '../../../../test/kit/relay-run.ts'
import { Chooser } from '../chooser.ts'
import type { Run } from '../run.ts'
import { externalForm } from './quoting.ts'
import { rewriteAddress, rewriteOptions, rewriteTokens } from './rewrite.ts'
import { scanAddress } from './tokens.ts'

const NAMES = 'myhostname = mx.example.com\nmydomain = example.com\n'
const PLAIN = `compatibility_level = 3.6\n${NAMES}`

/** External form before and after, with the defaults. */
const DEFAULTS = [
  ['user', 'user@mx.example.com'],
  ['a b@c', '"a b"@c'],
  ['"a b"@c', '"a b"@c'],
  ['@a,@b:user@c', 'user@c'],
  ['@a:', '@a:""'],
  ['user@', 'user@'],
  ['user@.', 'user@.'],
  ['user.', '"user."@mx.example.com'],
  ['user@c.', 'user@c'],
  ['user@c..', 'user@c..'],
  ['a!b!c', 'b!c@a'],
  ['a%b', 'a@b'],
  ['a%b%c@d', 'a%b%c@d'],
  ['"a@b"', '"a@b"@mx.example.com'],
  ['a.b c.d', '"a.b c.d"@mx.example.com'],
  ['user@[1.2.3.4]', 'user@[1.2.3.4]'],
  ['user@[1.2.3.4].', 'user@[1.2.3.4]'],
  ['\\a@c', 'a@c'],
  ['a\\ b@c', '"a b"@c'],
  ['(x)a@b', '"(x) a"@b'],
  ['a@b(c)', 'a@b (c)'],
  ['@', '""'],
  ['""', '""'],
  ['""@c', '""@c'],
  ['!a', 'a@'],
  ['a!', '""@a'],
  ['%', '""@'],
  ['a%', 'a@'],
  ['x@y@z', '"x@y"@z'],
  ['a,b@c', '"a, b"@c'],
  ['<a@b>', '"<a"@b>'],
  ['a@b c', 'a@b c'],
  ['user@[a]b', 'user@[a] b'],
  ['a"b c"d@x.y', '"a b c d"@x.y'],
  ['a|b', 'a|b@mx.example.com'],
] as const

/** The same with every switch the other way. */
const TURNED = [
  ['user', 'user@example.com'],
  ['a!b', 'a!b@example.com'],
  ['a%b', 'a%b@example.com'],
  ['x@y', 'x@y.example.com'],
  ['x@[1]', 'x@[1]'],
  ['x@localhost', 'x@localhost.example.com'],
  ['a@b c', 'a@b c.example.com'],
  ['@', '""'],
  ['x@y.', 'x@y'],
] as const

function runWith(main: string, files: Readonly<Record<string, string>> = {}): Run {
  return { server: serverOf({ 'main.cf': main, ...files }), chooser: new Chooser() }
}

function rewritten(main: string, address: string): string {
  return externalForm(rewriteTokens(scanAddress(address), rewriteOptions(runWith(main).server)))
}

describe('the defaults of level 3.6', () => {
  test.each(DEFAULTS)('%s', (address, expected) => expect(rewritten(PLAIN, address)).toBe(expected))
})

describe('the switches turned', () => {
  const main = `${PLAIN}swap_bangpath = no\nallow_percent_hack = no\nappend_dot_mydomain = yes\nmyorigin = $mydomain\n`
  test.each(TURNED)('%s', (address, expected) => expect(rewritten(main, address)).toBe(expected))
})

test('addresses go in and come out in internal form', () => {
  const run = runWith(PLAIN)
  expect(rewriteAddress(run, 'first last')).toBe('first last@mx.example.com')
  expect(rewriteAddress(run, 'a"b@c')).toBe('a"b@c')
  expect(rewriteAddress(run, '')).toBe('')
})

test('a host without a name gets the same one everywhere', () => {
  const run = runWith('append_dot_mydomain = yes\n')
  const full = rewriteAddress(run, 'user')
  expect(full).toMatch(/^user@[\w-]+(\.[\w-]+)+$/)
  const domain = full.slice(full.indexOf('.') + 1)
  expect(rewriteAddress(run, 'user@host')).toBe(`user@host.${domain}`)
})

test('settings of trivial-rewrite in master.cf count, those of smtpd do not', () => {
  const master = [
    'smtp inet n - y - - smtpd -o myorigin=smtpd.example',
    'rewrite unix - - y - - trivial-rewrite -o myorigin=rewrite.example',
  ].join('\n')
  expect(rewriteAddress(runWith(PLAIN, { 'master.cf': `${master}\n` }), 'user')).toBe('user@rewrite.example')
})
