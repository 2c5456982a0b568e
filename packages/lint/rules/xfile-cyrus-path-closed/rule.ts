/** Files and sockets of Cyrus SASL that the user of Postfix cannot reach on this disk. */

import {
  assignmentOf,
  type ConfiguredServer,
  configuredServers,
  cyrusList,
  directoryOf,
  type FileState,
  methodOf,
  type Stack,
  saslauthdFiles,
  socketDirectory,
  whereLoginsAreOn,
} from '@mailcfg/model'
import { modeText, OTHERS_READ, OTHERS_SEARCH } from '../../src/member-files.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Closed extends Found {
  readonly path: string
  readonly state: FileState
  readonly owner: string
  readonly logins: Found | undefined
}

export const rule = defineRule<'stack', Closed>({
  id: 'xfile-cyrus-path-closed',
  summary: 'The user of Postfix cannot reach what Cyrus SASL needs for logins.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    if (stack.fileStates === undefined) return
    for (const server of configuredServers(stack)) {
      const owner = server.postfix.value('mail_owner')
      if (owner.known) yield* closedFor(owner.text, server, stack)
    }
  },
  describe({ path, state, owner, logins }) {
    const directory = state.kind === 'directory'
    return {
      what: `${owner} cannot ${directory ? 'look into' : 'read'} ${path} (mode ${modeText(state.mode)}, ${state.owner}:${state.group}).`,
      why: 'smtpd runs as this user: the log says "Permission denied" or "user not found", and every login fails.',
      help: directory
        ? `Give ${path} a group that ${owner} is in, and run chmod g+x ${path}.`
        : `Run chgrp ${owner} ${path} and chmod 0640 ${path}.`,
      related: logins ? [{ ...logins, message: 'logins are on' }] : [],
    }
  },
})

function* closedFor(owner: string, server: ConfiguredServer, stack: Stack): Iterable<Closed> {
  const { conf } = server
  const logins = whereLoginsAreOn(server)
  const closed = (path: string, right: number): FileState | undefined => {
    const state = stack.fileState(path)
    return state && isClosed(state, owner, right) ? state : undefined
  }
  const entry = assignmentOf(conf, 'authdaemond_path')
  const socket = entry?.value.text.replace(/\s+#.*$/, '') ?? ''
  const state = closed(directoryOf(socket), OTHERS_SEARCH)
  if (entry && state && methodOf(conf, 'authdaemond')) {
    const path = directoryOf(socket)
    yield foundIn(conf.source, entry.value, 0, path.length, { path, state, owner, logins })
  }
  for (const file of methodOf(conf, 'saslauthd') ? saslauthdFiles(stack) : []) {
    const word = socketDirectory(file)
    const mux = word && closed(word.text, OTHERS_SEARCH)
    if (word && mux) yield { ...word, path: word.text, state: mux, owner, logins }
  }
  const accounts = assignmentOf(conf, 'sasldb_path')
  const file = accounts && closed(accounts.value.text, OTHERS_READ)
  if (accounts && file && cyrusList(conf, 'auxprop_plugin').some(({ text }) => text.toLowerCase() === 'sasldb')) {
    yield { source: conf.source, range: accounts.value.range, path: accounts.value.text, state: file, owner, logins }
  }
}

/** Whether neither the user, nor any group but root that may have it, nor the others have the right. */
function isClosed({ kind, mode, owner, group }: FileState, user: string, right: number): boolean {
  if (kind !== 'file' && kind !== 'directory') return false
  const [asOwner, asGroup] = [right << 6, right << 3]
  if (owner === user) return (mode & asOwner) === 0
  if (group !== 'root' && (mode & asGroup) !== 0) return false
  return (mode & right) === 0
}
