/** The delivery agent of Dovecot, run by Postfix as a user who may not ask for the accounts. */

import type { Range } from '@mailcfg/core'
import {
  type DovecotInstance,
  type DovecotListener,
  deliveryCommand,
  dovecotListeners,
  type PostfixInstance,
  plainValue,
  realServices,
  type Stack,
  valueRange,
  wholeDovecot,
} from '@mailcfg/model'
import { listenersOrMain } from '../../src/dovecot-sockets.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { isUsed } from '../../src/used-services.ts'

interface Closed extends Found {
  readonly user: string
  readonly agent: Agent
  readonly listener: DovecotListener | undefined
  readonly mode: string
  readonly dovecot: DovecotInstance
}

/** A pipe(8) that runs the delivery agent for another user's account. */
interface Agent extends Found {
  readonly user: string
  readonly group: string | undefined
  readonly service: string
}

export const rule = defineRule<'postfix', Closed>({
  id: 'xfile-lda-userdb-socket',
  summary: 'The delivery agent of Dovecot runs as a user who may not ask for accounts.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    for (const agent of dovecot ? agentsOf(postfix, stack) : []) yield* closedFor(agent, dovecot as DovecotInstance)
  },
  describe({ user, agent, listener, mode, dovecot }) {
    const related = { source: agent.source, range: agent.range, message: `${agent.service} runs as ${user}` }
    return listener
      ? {
          what: `${user}, who runs the delivery agent, may not open this socket (mode ${mode}).`,
          why: 'The agent asks there where a mailbox lies: "userdb lookup: connect failed: Permission denied", and the mail stays in the queue.',
          help: `Write mode = 0600 and user = ${user}.`,
          related: [related],
        }
      : {
          what: `${agent.service} asks Dovecot for accounts, but Dovecot has no socket auth-master.`,
          why: 'The agent of Dovecot 1.x with -d finds no one to ask where a mailbox lies, and the mail stays in the queue.',
          help: `Let auth default { socket listen { master { … } } } name /var/run/dovecot/auth-master, with user = ${user}.`,
          related: listenersOrMain(dovecot, 'auth'),
        }
  },
})

function agentsOf(postfix: PostfixInstance, stack: Stack): Agent[] {
  const { master } = postfix
  return realServices(postfix).flatMap((service) => {
    if (master === undefined || service.command.text !== 'pipe' || !isUsed(service, postfix, stack)) return []
    const { attributes, command } = deliveryCommand(service)
    const words = command.map(({ text }) => text)
    const given = attributes.find(({ name }) => name === 'user')
    const [user = '', group] = given?.value.split(':') ?? []
    if (!/dovecot-lda$|\/deliver$/.test(words[0] ?? '') || !words.includes('-d') || !/^[a-z_][\w-]*$/i.test(user))
      return []
    // Another socket may be named on the command line.
    if (words.includes('-a') || words.includes('-o') || user === 'root') return []
    const range = given?.range as Range
    return [{ source: master.source, range, user, group, service: service.service.text }]
  })
}

function* closedFor(agent: Agent, dovecot: DovecotInstance): Iterable<Closed> {
  const old = dovecot.dialect === '1.x'
  const name = old ? 'auth-master' : 'auth-userdb'
  const { user } = agent
  if (dovecot.settings.some(({ item }) => item.name.text === 'auth_socket_path')) return
  const listeners = dovecotListeners(dovecot).filter(
    ({ service, written }) => service === 'auth' && written.slice(written.lastIndexOf('/') + 1) === name,
  )
  const listener = listeners[listeners.length - 1]
  // What Dovecot 2.x makes by itself is open for all.
  if (listener === undefined && old)
    yield { source: agent.source, range: agent.range, user, agent, listener, mode: '', dovecot }
  if (listener === undefined) return
  const [owner, group, mode] = [listener.user, listener.group, listener.mode].map((placed) =>
    placed ? plainValue(placed.item) : '',
  )
  const rights = mode === '' ? (old ? '0600' : '0666') : mode
  if (owner === undefined || group === undefined || rights === undefined || !/^0[0-7]{3}$/.test(rights)) return
  if (opens(agent, owner, group, rights)) return
  const wrong = owner === user ? listener.mode : (listener.user ?? listener.mode)
  const source = (wrong ?? listener.section).document.source
  const range = wrong && wrong.item.value.text !== '' ? valueRange(wrong.item) : listener.at.range
  yield { source, range, user, agent, listener, mode: rights, dovecot }
}

/** A group that is named may hold the user; numbers are known to the server alone. */
function opens(agent: Agent, owner: string, group: string, mode: string): boolean {
  const [forOwner, forGroup, forOthers] = [...mode.slice(1)].map((digit) => (Number(digit) & 2) !== 0)
  if (/^\d+$/.test(owner)) return true
  if (owner === agent.user) return forOwner === true
  return forOthers === true || (forGroup === true && group !== '' && group !== 'root')
}
