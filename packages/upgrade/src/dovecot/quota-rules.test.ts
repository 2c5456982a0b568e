/** Rules and warnings of quota, as quota-util.c of 2.3 reads them. */

import { expect, test } from '@jest/globals'
import { quotaRule, quotaWarning } from './quota-rules.ts'

const limits = (rule: string): string[] => quotaRule(rule).limits.map(({ setting, value }) => `${setting} = ${value}`)

test.each([
  ['*:storage=1G', ['quota_storage_size = 1G']],
  ['*:storage=1048576', ['quota_storage_size = 1048576k']],
  ['*:bytes=50M:messages=1000', ['quota_storage_size = 50M', 'quota_message_count = 1000']],
  ['*:storage=0', ['quota_storage_size = unlimited']],
  ['Trash:storage=+100M', ['quota_storage_extra = 100M']],
  ['Trash:storage=+10%', ['quota_storage_percentage = 110']],
  ['Trash:ignore', ['quota_ignore = yes']],
  ['*:backend=x', []],
])('%s', (rule, expected) => {
  expect(limits(rule)).toEqual(expected)
})

test('a warning has its limit, its side, its command and its arguments', () => {
  expect(quotaWarning('storage=95% quota-warning 95 user')).toEqual({
    settings: [{ setting: 'quota_storage_percentage', value: '95' }],
    command: 'quota-warning',
    arguments: '95 user',
  })
  expect(quotaWarning('-storage=100% below')?.settings).toEqual([
    { setting: 'quota_storage_percentage', value: '100' },
    { setting: 'threshold', value: 'under' },
  ])
  expect(quotaWarning('nonsense')).toBeUndefined()
})
