/** Call hierarchy over restriction classes. */

import { expect, test } from '@jest/globals'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { type Call, callItems, incomingCalls, outgoingCalls } from './calls.ts'

const files = (cursor: string): Record<string, string> => ({
  'etc/postfix/main.cf': `smtpd_restriction_classes = inner, outer
inner = reject
outer = inner, permit
smtpd_client_restrictions = ${cursor}, check_client_access hash:/etc/postfix/a
`,
  'etc/postfix/master.cf': 'smtp inet n - n - - smtpd\n  -o smtpd_client_restrictions=outer,reject\n',
  'etc/postfix/a': 'example.com inner\n',
})

const shown = (calls: readonly Call[]): string[] =>
  calls.map(({ item, ranges }) => `${item.kind} ${item.name} ${item.detail} ${ranges.length}`.replace(/ +/g, ' '))

test('a class: what goes through it, and what it goes through', () => {
  const { place, snapshot } = markedFiles(files('ou‸ter'))
  const items = callItems(place)
  expect(items.map(({ name, kind, uri }) => `${kind} ${name} ${uri}`)).toEqual(['class outer /etc/postfix/main.cf'])
  const { uri, selection } = items[0] as (typeof items)[0]
  expect(shown(incomingCalls(snapshot, uri, selection.start))).toEqual([
    'list smtpd_client_restrictions 1',
    'list smtpd_client_restrictions smtp inet 1',
  ])
  const [inner, ...others] = outgoingCalls(snapshot, uri, selection.start)
  expect(others).toEqual([])
  expect(shown([inner as Call])).toEqual(['class inner 1'])
  const { item } = inner as Call
  expect(shown(incomingCalls(snapshot, item.uri, item.selection.start))).toEqual([
    'row example.com /etc/postfix/a 1',
    'class outer 1',
  ])
})

test('nothing to call', () => {
  expect(callItems(markedFiles(files('per‸mit')).place)).toEqual([])
})
