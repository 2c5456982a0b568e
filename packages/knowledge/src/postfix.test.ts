/** Postfix facts other than parameters: families, restrictions, tables, master.cf, deprecations. */
import { describe, expect, test } from '@jest/globals'
import * as knowledge from './index.ts'

const services = [
  { name: 'maildrop', command: 'pipe' },
  { name: 'policy', command: 'spawn' },
  { name: 'mx', command: 'smtp' },
  { name: 'mx_destination', command: 'smtpd' },
]

describe('postfixServiceParameter', () => {
  const read = (name: string) => knowledge.postfixServiceParameter(name, services)

  test.each([
    ['maildrop_destination_recipient_limit', 'maildrop', '_destination_recipient_limit', 'defined'],
    ['dovecot_destination_recipient_limit', 'dovecot', '_destination_recipient_limit', 'no-service'],
    ['policy_time_limit', 'policy', '_time_limit', 'defined'],
    ['policy_destination_rate_delay', 'policy', '_destination_rate_delay', 'other-command'],
    ['mx_time_limit', 'mx', '_time_limit', 'other-command'],
    ['mx_destination_recipient_limit', 'mx', '_destination_recipient_limit', 'defined'],
    ['local_destination_recipient_limit', 'local', '_destination_recipient_limit', 'defined'],
  ])('%s', (name, service, suffix, state) => {
    expect(read(name)).toMatchObject({ name, service, suffix, state })
  })

  test('gives the default of the name, else of the family', () => {
    expect(read('local_destination_recipient_limit')?.default).toBe('1')
    expect(read('dovecot_destination_recipient_limit')?.default).toBe('$default_destination_recipient_limit')
  })

  test('leaves ordinary names alone', () => {
    for (const name of [
      'default_recipient_limit',
      'smtpd_recipient_limit',
      'command_time_limit',
      'myhostname',
      '_time_limit',
    ]) {
      expect(read(name)).toBeUndefined()
    }
  })

  test('every family takes its default from a parameter', () => {
    expect(knowledge.serviceParameterFamilies()).toHaveLength(17)
    for (const { defaultParameter, defaultFrom } of knowledge.serviceParameterFamilies()) {
      expect(defaultFrom).toBe(`$${defaultParameter}`)
      expect(knowledge.postfixParameter(defaultParameter)).toBeDefined()
    }
  })
})

describe('restrictions', () => {
  test('every record is found, in any case', () => {
    expect(knowledge.restrictions()).toHaveLength(79)
    for (const record of knowledge.restrictions()) {
      expect(knowledge.restriction(record.name)).toBe(record)
      expect(knowledge.restriction(record.name.toUpperCase())).toBe(record)
    }
  })

  test('there are eight lists, each a parameter', () => {
    expect(knowledge.restrictionLists()).toHaveLength(8)
    for (const list of knowledge.restrictionLists()) {
      expect(knowledge.postfixParameter(list.parameter)?.kind).toBe('restriction-list')
      expect(knowledge.restrictionList(list.parameter)).toBe(list)
      if (list.defaultTable !== undefined) expect(knowledge.restriction(list.defaultTable)?.args).toBe('table')
    }
  })

  test('marked stages are stages', () => {
    for (const { name, stages = [], stagesWhenDelayed = [], stagesForOneRecipient = [] } of knowledge.restrictions()) {
      expect([name, stages]).toEqual([name, expect.arrayContaining([...stagesWhenDelayed, ...stagesForOneRecipient])])
    }
    expect(knowledge.restriction('reject_unauth_destination')).toMatchObject({
      stagesWhenDelayed: ['client', 'helo', 'sender'],
      stagesForOneRecipient: ['data', 'end_of_data'],
    })
  })

  test('guards and where they are looked for change with the release', () => {
    expect(knowledge.relayGuards('1.1')).not.toContain('defer')
    expect(knowledge.relayGuards('2.9.15')).not.toContain('defer_unauth_destination')
    const marked = knowledge.restrictions().filter((restriction) => restriction.guardsRelay)
    expect([...knowledge.relayGuards()].sort()).toEqual(marked.map(({ name }) => name))
    expect(knowledge.relayGuardParameters('2.9')).toEqual(['smtpd_recipient_restrictions'])
    expect(knowledge.relayGuardParameters()).toContain('smtpd_relay_restrictions')
  })
})

describe('tables', () => {
  test('every action is found by its word', () => {
    for (const record of knowledge.accessActions()) {
      if (/^\d|</.test(record.action)) continue
      expect(knowledge.accessAction(record.action.toLowerCase(), record.table)).toBe(record)
      expect(knowledge.accessAction(`${record.action} some text`, record.table)).toBe(record)
    }
    expect(knowledge.accessActions('access')).toHaveLength(22)
    expect(knowledge.accessActions()).toHaveLength(62)
  })

  test('a header of a milter gets nothing in front of it', () => {
    const { resultClass, notes } = knowledge.accessAction('PREPEND', 'milter_header_checks') ?? {}
    expect([resultClass, notes]).toEqual(['dunno', expect.stringContaining('not implemented')])
    expect(knowledge.accessAction('PREPEND', 'header_checks')?.resultClass).toBe('insert-line')
  })

  test.each([
    ['550 no', '5NN'],
    ['450 4.7.1 later', '4NN'],
    ['421 bye', '421'],
    ['550', '<all digits>'],
    ['421', '<all digits>'],
    ['12345', '<all digits>'],
    ['650 no', undefined],
    ['5NN', undefined],
    ['permit_mynetworks', undefined],
    ['', undefined],
  ])('the result "%s"', (result, action) => {
    expect(knowledge.accessAction(result)?.action).toBe(action)
  })

  test('digits mean nothing in header_checks', () => {
    expect(knowledge.accessAction('550 no', 'header_checks')).toBeUndefined()
    expect(knowledge.accessAction('550', 'header_checks')).toBeUndefined()
  })

  test('every table type and source parameter is found', () => {
    expect(knowledge.tableTypes()).toHaveLength(32)
    for (const type of knowledge.tableTypes()) expect(knowledge.tableType(type.name)).toBe(type)
    expect(knowledge.mapSourceParameters()).toHaveLength(108)
    for (const record of knowledge.mapSourceParameters()) {
      expect(knowledge.mapSourceParameter(record.tableType, record.name)).toBe(record)
      expect(knowledge.tableType(record.tableType)?.kind).toBe('query-config')
    }
    expect(knowledge.mapSourceParameters('mysql')).toHaveLength(24)
    expect(knowledge.mapSourceParameter('hash', 'query')).toBeUndefined()
  })
})

describe('master.cf', () => {
  test('every daemon, pipe attribute, flag and macro is found', () => {
    for (const record of knowledge.daemons()) expect(knowledge.daemon(record.program)).toBe(record)
    for (const record of knowledge.pipeAttributes())
      expect(knowledge.pipeAttribute(record.name.toUpperCase())).toBe(record)
    for (const record of knowledge.pipeFlags()) expect(knowledge.pipeFlag(record.flag)).toBe(record)
    for (const record of knowledge.pipeMacros()) expect(knowledge.pipeMacro(record.macro)).toBe(record)
    expect(knowledge.daemons()).toHaveLength(28)
    expect(knowledge.masterColumns()).toHaveLength(8)
    expect(knowledge.daemonOptions()).toHaveLength(6)
  })

  test('every shipped service is found and runs a daemon', () => {
    expect(knowledge.shippedServices()).toHaveLength(42)
    for (const { name, type, command } of knowledge.shippedServices()) {
      expect(knowledge.shippedService(name, type)).toMatchObject({ name, type })
      expect(knowledge.daemon(command)).toBeDefined()
    }
    expect(knowledge.shippedService('smtp', 'inet')?.command).toBe('smtpd')
    expect(knowledge.shippedService('qmgr', 'unix')?.command).toBe('qmgr')
  })
})

test('every deprecation is found', () => {
  expect(knowledge.deprecations()).toHaveLength(87)
  for (const record of knowledge.deprecations()) expect(knowledge.deprecation(record.feature)).toBe(record)
  expect(knowledge.deprecation('permit_naked_ip_address')?.kind).toBe('restriction')
})
