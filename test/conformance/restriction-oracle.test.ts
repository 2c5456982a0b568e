/** Lists that Postfix's own code was asked about: what relays has an error, and what does not relay has none that says so. */

import '../kit/sql.ts'
import { expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { lintStack, rules } from '@mailcfg/lint'
import { describeShared, sharedJson } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'
import { filesOf, type ListRecord } from './restriction-oracle/server.ts'

interface OracleCase extends ListRecord {
  readonly openRelay: boolean
}

/**
 * Cases in which "open" means that one client address or network, which somebody wrote down, may relay. Whether that
 * is meant nobody can tell from the files; the rules do not call it an error.
 */
const TRUSTED_ON_PURPOSE = [
  'client-ok-before-guard',
  'client-net-ok-before-guard',
  'client-net-permit-before-guard',
  'class-ok',
  'mynetworks-negate-late',
]

const { cases } = sharedJson<{ readonly cases: readonly OracleCase[] }>('facts/postfix/restriction-oracle.json', {
  cases: [],
})

function errorsOf(record: OracleCase): Diagnostic[] {
  const { diagnostics } = lintStack(stackOf(filesOf(record), { postfix: '3.11' }), { rules })
  return diagnostics.filter(({ severity }) => severity === 'error')
}

const shown = (found: readonly Diagnostic[]) => found.map(({ rule, impact, what }) => `${rule} (${impact}): ${what}`)

describeShared('restriction lists against the oracle', () => {
  test('all cases are there', () => {
    expect(cases).toHaveLength(57)
    expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining(TRUSTED_ON_PURPOSE))
  })

  test.each(cases.filter(({ openRelay }) => openRelay).map((c) => [c.id, c] as const))('open: %s', (id, record) => {
    const found = errorsOf(record).filter(({ impact }) => impact === 'open-relay' || impact === 'wont-start')
    if (TRUSTED_ON_PURPOSE.includes(id)) expect(shown(found)).toEqual([])
    else expect(shown(found)).not.toEqual([])
  })

  test.each(cases.filter(({ openRelay }) => !openRelay).map((c) => [c.id, c] as const))('closed: %s', (_, record) => {
    expect(shown(errorsOf(record).filter(({ impact }) => impact === 'open-relay'))).toEqual([])
  })
})
