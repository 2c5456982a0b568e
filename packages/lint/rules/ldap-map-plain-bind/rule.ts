/** A password for a directory that goes over the network in clear text. */

import { type Assignment, isLoopback, isTemplated } from '@mailcfg/model'
import { lastOf, mapSourceType } from '../../src/map-sources.ts'
import { defineRule, editFix, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface PlainBind extends Found {
  readonly server: string
  readonly password: Assignment
  readonly startTls: Assignment | undefined
  readonly servers: Assignment
}

export const rule = defineRule<'document', PlainBind>({
  id: 'ldap-map-plain-bind',
  summary: 'The password for the directory is sent without TLS.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['map-source'] },
  *check(document, { postfix }) {
    if (!isAssignments(document) || mapSourceType(document, postfix) !== 'ldap') return
    const { source } = document
    const [servers, password, bind, startTls] = ['server_host', 'bind_pw', 'bind', 'start_tls'].map((name) =>
      lastOf(document, name),
    )
    if (!servers || !password || password.value.text === '' || isTemplated(source.text)) return
    if (/^(?:no|none)$/i.test(bind?.value.text ?? 'yes') || /^yes$/i.test(startTls?.value.text ?? '')) return
    for (const match of servers.value.text.matchAll(/[^\s,]+/g)) {
      const [server] = match
      if (isProtected(server)) continue
      yield foundIn(source, servers.value, match.index, match.index + server.length, {
        server,
        password,
        startTls,
        servers,
      })
    }
  },
  describe({ server, password, startTls, servers, source }) {
    const edit = startTls
      ? { range: startTls.value.range, text: 'yes' }
      : { range: { start: servers.range.end, end: servers.range.end }, text: '\nstart_tls = yes' }
    return {
      what: `The password for ${server} is sent in clear text.`,
      why: 'Every look-up may open a new connection and log in again: whoever listens on the way has the password of the directory.',
      help: 'Set start_tls = yes together with version = 3, or write ldaps://.',
      related: [{ source, range: password.name.range, message: 'the password' }],
      fixes: [editFix('Set start_tls = yes', 'review', source, [edit])],
    }
  },
})

/** Sockets of the machine, TLS from the start, and what never leaves the machine. */
function isProtected(server: string): boolean {
  if (/^ldap[si]:/i.test(server)) return true
  const host = server
    .replace(/^ldap:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/:\d+$/, '')
  return host === '' || isLoopback(host)
}
