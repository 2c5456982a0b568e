/** Linting in steps: whoever drives it can pause between the sessions that are put to a server, and fixes are tried so, too. */

import { describe, expect, test } from '@jest/globals'
import { lintStack, lintSteps, rules } from '@mailcfg/lint'
import { stackOf } from '../../../test/kit/stack.ts'
import { relayVerdicts } from './relay-verdicts.ts'

const MAIN = '/etc/postfix/main.cf'
const OPEN =
  'compatibility_level = 3.6\nmynetworks = 0.0.0.0/0\nsmtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n'
const relayRules = rules.filter(({ prepare }) => prepare !== undefined)

function stepsOf(text: string) {
  const steps = lintSteps(stackOf({ [MAIN]: text }), { rules: relayRules })
  for (let count = 0; ; count++) {
    const { done, value } = steps.next()
    if (done) return { count, ...value }
  }
}

describe('rules about relaying', () => {
  test('ask session by session', () => {
    const [postfix] = stackOf({ [MAIN]: OPEN }).postfix
    const sessions = postfix ? relayVerdicts(postfix).services.flatMap((service) => service.sessions) : []
    expect(sessions.length).toBeGreaterThan(3)
    // One step for each session, and many more for the fixes that are tried with all of them.
    expect(stepsOf(OPEN).count).toBeGreaterThan(3 * sessions.length)
    // A server that is closed by its lists is not asked.
    expect(stepsOf(OPEN.replace('0.0.0.0/0', '10.0.0.0/8')).count).toBeLessThan(3 * sessions.length)
  })

  test('find in steps what they find at once, fixes included', () => {
    const { diagnostics } = stepsOf(OPEN)
    const shown = (all: typeof diagnostics) =>
      all.map(({ rule, what, fixes }) => [rule, what, fixes.map(({ title, edits }) => [title, [...edits]])])
    expect(shown(diagnostics)).toEqual(shown(lintStack(stackOf({ [MAIN]: OPEN }), { rules: relayRules }).diagnostics))
    expect(diagnostics.some(({ fixes }) => fixes.length > 0)).toBe(true)
  })

  test('have no rule among them that asks unprepared', () => {
    const ids = new Set(relayRules.map(({ id }) => id))
    for (const id of ['open-relay', 'mynetworks-world', 'relay-ok-before-guard', 'relay-static-ok'])
      expect(ids).toContain(id)
  })
})
