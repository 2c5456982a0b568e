/** Colours of the fixtures, token by token; and that what the programs do not take for a comment is not coloured as one. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { dovecotSettings, postfixParameters, restrictions } from '@mailcfg/knowledge'
import { type ScopedToken, tokenize as tokenizeBy } from '../../test/kit/textmate.ts'
import { grammars } from './outputs.ts'

const folder = new URL('./fixtures/', import.meta.url)

const GRAMMAR_OF: Readonly<Record<string, string>> = {
  'main.cf': 'postfix-main-cf',
  'master.cf': 'postfix-master-cf',
  access: 'postfix-access',
  virtual: 'postfix-table',
  aliases: 'postfix-aliases',
  header_checks: 'postfix-pattern-table',
  'networks.cidr': 'postfix-cidr-table',
  mydestination: 'postfix-match-list',
  'users.cf': 'postfix-map-source',
  'dovecot.conf': 'dovecot',
  imapd: 'courier-shell',
  authmysqlrc: 'courier-authrc',
  'smtpd.conf': 'cyrus-sasl-smtpd-conf',
  'webmail.cf': 'extmail',
  'my.cnf': 'mysql-my-cnf',
  'example.com.zone': 'bind-zone-file',
  services: 'system-services',
}

const grammarsMade = new Map(Object.entries(grammars).map(([name, make]) => [name, make()]))

const tokenize = (name: string, text: string) => {
  const made = grammarsMade.get(name)
  if (made === undefined) throw new Error(`there is no grammar ${name}`)
  return tokenizeBy(made, text)
}

const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** A line with its coloured pieces below it. */
function shown(tokens: readonly ScopedToken[]): string {
  const pieces = tokens.filter(({ text, scopes }) => scopes.length > 0 && text.trim() !== '')
  return [
    tokens.map(({ text }) => text).join(''),
    ...pieces.map(({ text, scopes }) => `    ${text}  ${scopes.join(' ')}`),
  ].join('\n')
}

test('every grammar has a fixture, and every fixture a grammar', () => {
  expect(Object.values(GRAMMAR_OF).sort()).toEqual(Object.keys(grammars).sort())
  expect(readdirSync(folder).sort()).toEqual(Object.keys(GRAMMAR_OF).sort())
})

test.each(Object.entries(GRAMMAR_OF))('%s', async (file, grammar) => {
  const lines = await tokenize(grammar, textOf(file))
  expect(`\n${lines.map(shown).join('\n')}\n`).toMatchSnapshot()
})

const scopesOf = async (grammar: string, text: string, word: string): Promise<string> => {
  const tokens = (await tokenize(grammar, text)).flat()
  return tokens.find((token) => token.text.includes(word))?.scopes.join(' ') ?? `no token has "${word}"`
}

describe('main.cf', () => {
  test('a # behind text is text', async () => {
    expect(await scopesOf('postfix-main-cf', 'myhostname = a # b', '# b')).not.toContain('comment')
  })
  test('an indented comment inside a value is one, and the value goes on behind it', async () => {
    const text = 'mydestination =\n  # note\n\n  $myhostname\nx = y'
    expect(await scopesOf('postfix-main-cf', text, '# note'.slice(1))).toContain('comment.line')
    expect(await scopesOf('postfix-main-cf', text, 'myhostname')).toContain('variable.other.macro')
  })
  test('all parameters are known', async () => {
    const names = postfixParameters().map(({ name }) => name)
    const lines = await tokenize('postfix-main-cf', names.map((name) => `${name} = x`).join('\n'))
    const unknown = lines.filter(
      ([name]) => !name?.scopes.some((scope) => scope.startsWith('support.type.property-name')),
    )
    expect(unknown.map(([name]) => name?.text)).toEqual([])
    expect(await scopesOf('postfix-main-cf', 'no_such_name = 1', 'no_such')).toBe('variable.other.property.postfix')
  })
  test('all restrictions are known', async () => {
    const words = restrictions().map(({ name }) => name)
    const lines = await tokenize(
      'postfix-main-cf',
      words.map((name) => `smtpd_client_restrictions = ${name}`).join('\n'),
    )
    const unknown = words.filter((_, i) => !/support\.function|keyword\.control/.test(JSON.stringify(lines[i])))
    expect(unknown.filter((word) => /^\w+$/.test(word))).toEqual([])
  })
})

describe('Dovecot', () => {
  test('a # that a word touches is text', async () => {
    expect(await scopesOf('dovecot', 'a = b#c', '#')).not.toContain('comment')
    expect(await scopesOf('dovecot', 'a = b #c', '#')).toContain('comment')
  })
  test('all settings are known', async () => {
    const names = dovecotSettings()
      .map(({ name }) => name.split('/').at(-1) as string)
      .filter((name) => /^\w+$/.test(name))
    const lines = await tokenize('dovecot', names.map((name) => `${name} = x`).join('\n'))
    const unknown = lines.filter((tokens) => !JSON.stringify(tokens).includes('support.type.property-name'))
    expect(unknown.map((tokens) => tokens.map(({ text }) => text).join(''))).toEqual([])
  })
})
