/** The view says of every server who may relay, or why nobody can tell. */

import { expect, test } from '@jest/globals'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { relayText } from './relay-text.ts'
import { type RelayView, relayViewSteps } from './relay-view.ts'

const MAIN = `compatibility_level = 3.6
myhostname = mx.corp.test
mydestination = corp.test
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
`

function viewOf(main: string, master: string): RelayView {
  const snapshot = snapshotOfFiles({ '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': master })
  const [postfix] = snapshot.stacks[0]?.postfix ?? []
  if (postfix === undefined) throw new Error('no configuration')
  for (const steps = relayViewSteps(postfix, 'etc/postfix'); ; ) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

test('a matrix for each service', () => {
  const view = viewOf(MAIN, 'smtp inet n - y - - smtpd\n')
  expect(view).toMatchObject({ faults: [], notes: [], services: [{ name: 'smtp/inet', faults: [] }] })
  expect(relayText(view)).toMatch(/\nstranger +refused /)
})

test('a server without a service that takes mail', () => {
  const view = viewOf(MAIN, 'qmgr unix n - n 300 1 qmgr\n')
  expect(relayText(view)).toBe('etc/postfix\nNo service of this server takes mail by SMTP.\n')
})

test('services that a template makes', () => {
  const view = viewOf(MAIN, 'qmgr unix n - n 300 1 qmgr\n{{ services }}\n')
  expect(relayText(view)).toMatch(/^etc\/postfix\nA template fills in lines of master\.cf: /)
})

test('a service that does not start, as far as a template does not mend it', () => {
  const main = `${MAIN}smtpd_relay_restrictions =\n`
  expect(viewOf(main, 'smtp inet n - y - - smtpd\n').services[0]?.notes).toEqual([])
  const templated = viewOf(`{{ more }}\n${main}`, 'smtp inet n - y - - smtpd\n')
  expect(templated.faults).toEqual([expect.stringContaining('neither smtpd_recipient_restrictions nor')])
  expect(relayText(templated)).toContain('A template fills in lines of main.cf')
})
