/** Sockets that Dovecot makes for Postfix and that the user of Postfix may not open. */

import type { TextEdit } from '@mailcfg/core'
import {
  authSockets,
  type DovecotListener,
  type DovecotSetting,
  listenerAt,
  lmtpSockets,
  type Placed,
  plainValue,
  type SocketUse,
  valueRange,
  wholeDovecot,
} from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Closed extends Found {
  readonly listener: DovecotListener
  readonly use: SocketUse
  /** The user that Postfix runs as. */
  readonly owner: string
  readonly user: string
  readonly mode: string
}

export const rule = defineRule<'postfix', Closed>({
  id: 'dovecot-socket-owner-for-postfix',
  summary: 'The user of Postfix may not open the socket that Dovecot makes for it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const owner = postfix.value('mail_owner')
    if (dovecot === undefined || !owner.known) return
    const closed = [...authSockets(postfix), ...lmtpSockets(postfix)].flatMap((use) => {
      const listener = listenerAt(dovecot, use)
      return listener === undefined || listener === 'maybe' ? [] : closedFor(owner.text.trim(), listener, use)
    })
    yield* unique(closed)
  },
  describe({ listener, use, owner, user, mode }) {
    const deferred = use.kind === 'lmtp'
    return {
      what: `${owner} may not open this socket: it belongs to ${user} and has the mode ${mode}.`,
      why: deferred
        ? 'All mail for the mailboxes stays in the queue with "Permission denied".'
        : 'smtpd gets "Permission denied" and cannot offer logins: clients lose the connection.',
      ...(deferred ? { impact: 'defers-mail' as const } : {}),
      related: [{ source: use.source, range: use.range, message: 'Postfix connects here' }],
      fixes: [
        editFix(`Give the socket to ${owner}`, 'safe', listener.section.document.source, ownerEdits(listener, owner)),
      ],
    }
  },
})

/** The finding when neither user, group nor the others may write to the socket, which connecting takes (unix(7)). */
function closedFor(owner: string, listener: DovecotListener, use: SocketUse): Closed[] {
  // What Dovecot gives to the sockets that it has by itself differs between releases.
  if (!listener.written.startsWith('/')) return []
  const [user, group, mode] = [text(listener.user, ''), text(listener.group, ''), text(listener.mode, '0600')]
  if (user === undefined || group === undefined || mode === undefined || !/^0[0-7]{3}$/.test(mode)) return []
  if (/^\d+$/.test(user)) return []
  const [forUser, forGroup, forOthers] = [...mode.slice(1)].map((digit) => (Number(digit) & 2) !== 0)
  const opens = user === owner ? forUser : forOthers || (forGroup && group !== '' && group !== 'root')
  if (opens) return []
  const wrong = user === owner ? listener.mode : listener.user
  const { source } = (wrong ?? listener.section).document
  const range = wrong && wrong.item.value.text !== '' ? valueRange(wrong.item) : listener.at.range
  return [{ source, range, listener, use, owner, user: user || 'root', mode }]
}

function text(placed: Placed<DovecotSetting> | undefined, otherwise: string): string | undefined {
  return placed ? plainValue(placed.item) : otherwise
}

/** Sets the user, and a mode with which an owner may write. */
function ownerEdits({ section, user, mode }: DovecotListener, owner: string): TextEdit[] {
  const { source } = section.document
  const header = source.lineRange(source.positionAt(section.item.header.start).line)
  const indent = /^[ \t]*/.exec(source.text.slice(header.start))?.[0] ?? ''
  const edits: TextEdit[] = []
  if (user && user.document === section.document) edits.push({ range: user.item.value.range, text: owner })
  else edits.push({ range: { start: header.end, end: header.end }, text: `\n${indent}  user = ${owner}` })
  const writable = mode === undefined || /^0[2367]/.test(mode.item.decoded)
  if (!writable && mode.document === section.document) edits.push({ range: mode.item.value.range, text: '0600' })
  return edits
}
