// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** Which settings count, what values are made of, what the server decides, and what Postfix refuses. */

import { describe, expect, test } from '@jest/globals'
import { stackOf } from '../../../../test/kit/stack.ts'
import { type EffectiveOptions, effectiveConfiguration } from './effective.ts'
import type { PostfixInstance } from './instance.ts'

function postfixOf(main: string, master = ''): PostfixInstance {
  const [postfix] = stackOf(
    { 'etc/postfix/main.cf': main, 'etc/postfix/master.cf': master },
    { postfix: '3.7.11' },
  ).postfix
  if (postfix === undefined) throw new Error('no configuration')
  return postfix
}

function valuesOf(main: string, master = '', options: EffectiveOptions = {}): Record<string, string | undefined> {
  const { parameters } = effectiveConfiguration(postfixOf(main, master), options)
  return Object.fromEntries(parameters.map(({ name, expanded }) => [name, expanded]))
}

function unusedOf(main: string, master = ''): string[] {
  return effectiveConfiguration(postfixOf(main, master)).unused.map(({ name }) => name.text)
}

describe('names that count', () => {
  test.each([
    ['one that a value refers to', 'relayhost = $a\na = 1\n', '', []],
    ['one in a branch that is not taken', 'relayhost = ${x?$a}\na = 1\n', '', []],
    ['a restriction class', 'smtpd_restriction_classes = c\nc = permit\nd = permit\n', '', ['d']],
    ['one that a service refers to', 'a = 1\n', 'smtp inet n - n - - smtpd -o relayhost=$a\n', []],
    ['one that a service has itself', 'a = 1\n', 'smtp inet n - n - - smtpd -o relayhost=$a -o a=2\n', ['a']],
    ['one of a transport', 'x_time_limit = 1\ny_time_limit = 1\n', 'x unix - n n - - pipe\n', ['y_time_limit']],
    ['one of a transport with another program', 'x_time_limit = 1\n', 'x unix - n n - - smtp\n', ['x_time_limit']],
    ['one of a database', 'alias_maps = proxy:mysql:a\na_hosts = x\nb_hosts = x\n', '', ['b_hosts']],
    ['an old name in a default', 'postscreen_whitelist_interfaces = x\n', '', []],
    ['an old name that postconf keeps', 'virtual_maps = x\n', '', []],
    ['one behind a refused reference', 'a = $b${ $c\nb = 1\nc = 1\n', '', ['a', 'c']],
    ['one that Postfix fills in', 'process_name = x\n', '', ['process_name']],
  ])('%s', (_, main, master, unused) => {
    expect(unusedOf(main, master)).toEqual(unused)
  })
})

describe('values', () => {
  test('a service sees its own settings, the last of each, and what Postfix fills in', () => {
    const main = 'relayhost = $a $process_name\na = 1\nmynetworks = 127.0.0.1\n'
    const master = 'smtp inet n - n - - smtpd -o a=2 -o a=3 -o process_name=x\n'
    const postfix = postfixOf(main, master)
    const [service] = postfix.services
    const { parameters, services } = effectiveConfiguration(postfix, service ? { service } : {})
    expect(parameters.find(({ name }) => name === 'relayhost')?.expanded).toBe('3 smtpd')
    expect(services[0]?.overrides.map(({ name, value }) => [name, value])).toEqual([['a', '3']])
  })

  test('what no program expands stays as it is', () => {
    expect(valuesOf('default_rbl_reply = $a ${\na = 1\n')).toEqual({ default_rbl_reply: '$a ${' })
  })

  test('each part leads to the line that holds it', () => {
    const postfix = postfixOf('relayhost = [$a]\na = ${b}.test\nb = mx\n')
    const { parameters } = effectiveConfiguration(postfix)
    const relayhost = parameters.find(({ name }) => name === 'relayhost')
    expect(relayhost?.parts.map(({ text, through, setting }) => [text, through.join('>'), setting?.name.text])).toEqual(
      [
        ['[', '', 'relayhost'],
        ['mx', 'a>b', 'b'],
        ['.test', 'a', 'a'],
        [']', '', 'relayhost'],
      ],
    )
  })
})

describe('what the server decides', () => {
  const main = 'relayhost = $mydomain\nmyorigin = $myhostname\nmynetworks = 127.0.0.1\n'

  test('is not known without a word of it', () => {
    const { parameters } = effectiveConfiguration(postfixOf(main))
    expect(parameters.map(({ name, expanded, missing }) => [name, expanded, missing])).toEqual([
      ['mynetworks', '127.0.0.1', []],
      ['myorigin', undefined, ['myhostname']],
      ['relayhost', undefined, ['mydomain']],
    ])
  })

  test.each([
    ['mx.example.org', '', 'mx.example.org', 'example.org'],
    ['mx', '', 'mx.localdomain', 'localdomain'],
    ['mx', 'mydomain = example.org\n', 'mx.example.org', 'example.org'],
    ['mx', 'myhostname = a.b.c\n', 'a.b.c', 'b.c'],
    ['mx', 'myhostname = $x.net\nx = a.b\n', 'a.b.net', 'b.net'],
  ])('a server called %s with %j', (myhostname, more, name, domain) => {
    expect(valuesOf(main + more, '', { host: { myhostname } })).toMatchObject({ myorigin: name, relayhost: domain })
  })

  test('the domain of a name that main.cf gives is known', () => {
    expect(valuesOf(`${main}myhostname = mx.example.org\n`)).toMatchObject({ relayhost: 'example.org' })
  })
})

describe('refusals', () => {
  test.each([
    ['relayhost = $\n', 'empty-name', 1, 'relayhost'],
    ['relayhost = $a\na = x\n ${\n', 'truncated-reference', 3, 'relayhost'],
    ['relayhost = $a\na = $relayhost\n', 'nesting-too-deep', 1, 'relayhost'],
    ['compatibility_level = new\n', 'bad-level', 1, 'compatibility_level'],
    ['mynetworks_style = both\n', 'bad-word', 1, 'mynetworks_style'],
    ['smtpd_restriction_classes = ${a-}\n', 'bad-name-character', 1, 'smtpd_restriction_classes'],
    ['# note\nrelayhost\n', 'missing-equals', 2, undefined],
  ])('%j', (main, code, line, parameter) => {
    const [first] = effectiveConfiguration(postfixOf(main)).refusals
    expect(first && { code: first.code, line: first.source.positionAt(first.range.start).line + 1 }).toEqual({
      code,
      line,
    })
    expect(first?.parameter).toBe(parameter)
  })

  test('a bad column of master.cf', () => {
    const { refusals } = effectiveConfiguration(postfixOf('', 'smtp inet n - maybe - - smtpd\n'))
    expect(refusals).toMatchObject([{ code: 'bad-flag' }])
  })

  test('a value that nothing uses is refused alone', () => {
    const { refusals, parameters } = effectiveConfiguration(postfixOf('a = x${\nb = $a\nc = $b\n'))
    expect(refusals).toEqual([])
    expect(parameters.map(({ name, refusal }) => [name, refusal?.code])).toEqual([
      ['a', 'truncated-reference'],
      ['b', 'truncated-reference'],
    ])
  })
})
