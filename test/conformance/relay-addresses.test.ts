/** What is made of addresses against the answers of a real smtpd and trivial-rewrite, stored with the relay oracle. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Resolved, resolveAddress } from '../../packages/relay/src/addresses/resolve.ts'
import { rewriteAddress } from '../../packages/relay/src/addresses/rewrite.ts'
import { parseSmtpPath } from '../../packages/relay/src/addresses/smtp-address.ts'
import { Chooser } from '../../packages/relay/src/chooser.ts'
import type { Run } from '../../packages/relay/src/run.ts'
import { Server } from '../../packages/relay/src/server.ts'
import { UNKNOWN_WORLD } from '../../packages/relay/src/world.ts'
import { describeShared, sharedDir } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'

/** The fields of verdicts.json that are compared. */
interface Verdicts {
  readonly services: readonly { readonly sessions?: readonly Played[] }[]
  readonly resolved?: Readonly<Record<string, Partial<Resolved>>>
}

interface Played {
  readonly mail: string
  readonly rcpt: string | readonly string[]
  readonly stage: string
  readonly reply: readonly [number, string, string] | null
}

const cases = sharedDir === undefined ? 'absent' : join(sharedDir, 'tools/relay-oracle/cases')
const names = sharedDir === undefined ? ['absent'] : readdirSync(cases)
const ABOUT = new Set(['case.json', 'sessions.json', 'verdicts.json', 'oracle.json'])

function verdictsOf(name: string): Verdicts {
  return JSON.parse(readFileSync(join(cases, name, 'verdicts.json'), 'utf8')) as Verdicts
}

function runOf(name: string): Run {
  const files = readdirSync(join(cases, name)).filter((file) => !ABOUT.has(file))
  const texts = files.map((file) => [`/etc/postfix/${file}`, readFileSync(join(cases, name, file), 'utf8')] as const)
  const [postfix] = stackOf(Object.fromEntries(texts)).postfix
  if (postfix === undefined) throw new Error(`${name} has no main.cf`)
  return { server: new Server(postfix, undefined, UNKNOWN_WORLD), chooser: new Chooser() }
}

function resolved(run: Run, text: string): Resolved | 'syntax-error' {
  const path = parseSmtpPath(text, 'RCPT')
  return path.kind === 'address' ? resolveAddress(run, '', rewriteAddress(run, path.address)) : path.kind
}

describeShared('addresses of the relay oracle', () => {
  test.each(names)('%s: class and route of each recipient', (name) => {
    const run = runOf(name)
    const answers = Object.entries(verdictsOf(name).resolved ?? {})
    const own = answers.map(([text, stored]) => {
      const result = resolved(run, text)
      if (result === 'syntax-error') return [text, result]
      const { class: group, recipient, routed, error, fail, transport, nexthop } = result
      // Of a refused address the resolver says nothing more.
      const route = stored.transport?.startsWith('CHANNEL') ? stored : { transport, nexthop }
      const flags = { ...(routed && { routed }), ...(error && { error }), ...(fail && { fail }) }
      return [text, { class: group, ...flags, recipient, transport: route.transport, nexthop: route.nexthop }]
    })
    expect(own).toEqual(answers)
  })

  test.each(names)('%s: bad syntax is what is answered with 501', (name) => {
    const run = runOf(name)
    const sessions = verdictsOf(name).services.flatMap((service) => service.sessions ?? [])
    const atRcpt = sessions.filter(({ stage }) => stage === 'rcpt')
    const isBad = (text: string): boolean => {
      const result = resolved(run, text)
      return result === 'syntax-error' || result.error
    }
    const own = atRcpt.map(({ rcpt }) => [rcpt, isBad([rcpt].flat().at(-1) as string)])
    expect(own).toEqual(atRcpt.map(({ rcpt, reply }) => [rcpt, reply?.[0] === 501]))
  })

  test('the cases hold addresses of all classes, and refused ones', () => {
    const all = names.flatMap((name) => Object.values(verdictsOf(name).resolved ?? {}))
    expect(all.length).toBeGreaterThan(200)
    expect(new Set(all.map((one) => one.class))).toEqual(new Set(['local', 'alias', 'relay', 'default']))
  })
})
