/** Restriction lists with their arguments and modifiers. */

import { expect, test } from '@jest/globals'
import { parseDnsblSite, parseReplyFilter, parseRestrictions, type TakesArgument } from '../index.ts'

const VOCABULARY: Record<string, ReturnType<TakesArgument>> = {
  check_client_access: 'table',
  reject_rbl_client: 'domain',
  check_policy_service: 'server',
  sleep: 'number',
}
const takesArgument: TakesArgument = (name) => VOCABULARY[name]

/** Items as `modifier name argument`, with `!` for what is missing. */
function items(text: string): string[] {
  return parseRestrictions(text, takesArgument).items.map((item) => {
    const { start, end } = item.argument ?? { start: 0, end: 0 }
    expect(text.slice(item.nameRange.start, item.nameRange.end)).toBe(item.name)
    return [...item.modifiers.map(({ name }) => name), item.name, text.slice(start, end)].join(' ').trim()
  })
}

const codes = (text: string) => parseRestrictions(text, takesArgument).problems.map(({ code }) => code)

test('arguments belong to the name before them', () => {
  const text =
    'permit_mynetworks, CHECK_Client_Access hash:/a\n  reject_rbl_client zone=127.0.0.[2..11], sleep 5, nosuch reject'
  expect(items(text)).toEqual([
    'permit_mynetworks',
    'CHECK_Client_Access hash:/a',
    'reject_rbl_client zone=127.0.0.[2..11]',
    'sleep 5',
    'nosuch',
    'reject',
  ])
  expect(codes(text)).toEqual([])
})

test('a bare table is a restriction of its own', () => {
  const { items: list } = parseRestrictions('hash:/a {cidr:/b, {search_order = addr}}', takesArgument)
  expect(list.map(({ kind, argument }) => [kind, argument?.table?.type])).toEqual([
    ['table', 'hash'],
    ['table', 'cidr'],
  ])
  expect(list[1]?.argument?.attributes).toMatchObject([{ name: 'search_order', value: 'addr' }])
})

test('warn_if_reject belongs to what follows', () => {
  expect(items('warn_if_reject reject_rbl_client x.example, reject')).toEqual([
    'warn_if_reject reject_rbl_client x.example',
    'reject',
  ])
  expect(codes('reject warn_if_reject')).toEqual(['dangling-modifier'])
})

test('the long form of a policy service', () => {
  const text = 'check_policy_service { inet:127.0.0.1:9, timeout=10s, { default_action = 451 no } }, reject'
  const [item] = parseRestrictions(text, takesArgument).items
  const { endpoint, attributes } = item?.argument ?? {}
  expect(text.slice(endpoint?.start, endpoint?.end)).toBe('inet:127.0.0.1:9')
  expect(attributes?.map(({ name, value }) => [name, value])).toEqual([
    ['timeout', '10s'],
    ['default_action', '451 no'],
  ])
})

test.each([
  ['check_client_access', ['missing-argument']],
  ['check_client_access reject', ['missing-argument']],
  ['check_policy_service reject', ['missing-argument']],
  ['sleep 5s', ['missing-argument']],
  ['reject_rbl_client', ['missing-argument']],
  ['check_policy_service {  }', ['empty-argument']],
  ['check_policy_service { inet:a:1, foo }', ['missing-equals']],
  ['check_policy_service { inet:a:1', ['unclosed-brace', 'missing-closing-brace']],
  ['reject_rbl_client reject', []],
])('%s: %j', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('sites of DNS lists', () => {
  expect(parseDnsblSite('a.example=127.0.0.[2;4..6]*-2', true)).toMatchObject({
    domain: 'a.example',
    filterRange: { start: 10, end: 26 },
    weight: -2,
    problems: [],
  })
  expect(parseDnsblSite('a*2', false)).toMatchObject({ domain: 'a*2', problems: [] })
  expect(parseDnsblSite('=1.2.3.4*x', true).problems.map(({ code }) => code)).toEqual(['empty-domain', 'bad-weight'])
  expect(parseDnsblSite('a=127.0.0.', false).problems.map(({ code }) => code)).toEqual(['bad-reply-filter'])
})

test.each([
  ['127.0.0.2', true],
  ['127.0.[0..3].[2;4..6]', true],
  ['[127.0.0.[2..3]]', true],
  ['127.0.0.256', false],
  ['127.0.0.[3..2]', false],
  ['127.0.0', false],
  ['127.0.0.[2,3]', false],
])('reply filter %s: %s', (text, valid) => {
  expect(parseReplyFilter(text) !== undefined).toBe(valid)
})
