/** What Cyrus SASL needs of the machine, which no file shows. */

import type { Label } from '@mailcfg/core'
import {
  assignmentOf,
  type ConfiguredServer,
  type CyrusWord,
  configuredServers,
  cyrusList,
  directoryOf,
  mechanismOf,
  methodOf,
  saslauthdFiles,
  whereLoginsAreOn,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Need extends Found {
  readonly what: string
  readonly why: string
  readonly help: string
  readonly related: readonly Label[]
}

export const rule = defineRule<'stack', Need>({
  id: 'xfile-cyrus-host-needs',
  summary: 'Logins by Cyrus SASL need things of the machine that no file shows.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'low',
  tier: 'strict',
  listens: { on: 'stack' },
  *check(stack) {
    const daemons = saslauthdFiles(stack).flatMap((file) => mechanismOf(file) ?? [])
    for (const server of configuredServers(stack)) {
      const logins = whereLoginsAreOn(server)
      const related = logins ? [{ ...logins, message: 'logins are on' }] : []
      const accounts = daemons.map(({ source, range }) => ({ source, range, message: 'the accounts it asks' }))
      yield* daemonNeeds(server, related, accounts)
      yield* accountsNeeds(server, related)
      yield* pluginNeeds(server, related)
    }
  },
  describe({ what, why, help, related }) {
    return { what, why, help, related }
  },
})

function at({ source, range }: CyrusWord): Found {
  return { source, range }
}

function* daemonNeeds({ conf, postfix }: ConfiguredServer, related: Label[], accounts: Label[]): Iterable<Need> {
  const owner = postfix.value('mail_owner').text || 'postfix'
  const saslauthd = methodOf(conf, 'saslauthd')
  if (saslauthd) {
    yield {
      ...at(saslauthd),
      what: `saslauthd must be running, and ${owner} must be able to open its socket.`,
      why: 'Otherwise the log says "cannot connect to saslauthd server", and every login fails.',
      help: `Try testsaslauthd -u NAME -p PASSWORD -s smtp as ${owner}; on Debian, put ${owner} into the group sasl.`,
      related: [...related, ...accounts],
    }
  }
  const authdaemond = methodOf(conf, 'authdaemond')
  if (authdaemond) {
    const socket = assignmentOf(conf, 'authdaemond_path')?.value.text.replace(/\s+#.*$/, '')
    const directory = socket?.startsWith('/') ? directoryOf(socket) : 'the directory of its socket'
    yield {
      ...at(authdaemond),
      what: `The library must be built with authdaemond, and ${owner} must be able to search ${directory}.`,
      why: 'Otherwise the log says "unknown password verifier(s)" or "Permission denied", and every login fails. Courier makes the directory with the mode 0750.',
      help: `Look for authdaemond in the output of strings on libsasl2; give ${directory} a group that ${owner} is in.`,
      related,
    }
  }
}

function* accountsNeeds({ conf, postfix }: ConfiguredServer, related: Label[]): Iterable<Need> {
  const sasldb = cyrusList(conf, 'auxprop_plugin').find(({ text }) => text.toLowerCase() === 'sasldb')
  if (sasldb === undefined) return
  const owner = postfix.value('mail_owner').text || 'postfix'
  const realm = postfix.value('smtpd_sasl_local_domain')
  const path = assignmentOf(conf, 'sasldb_path')?.value.text ?? '/etc/sasldb2'
  yield {
    ...at(sasldb),
    what: `${owner} must be able to read ${path}, and accounts must have the realm that clients send.`,
    why: 'Otherwise a login fails with "user not found", although sasldblistusers2 shows the account.',
    help:
      realm.known && realm.text !== ''
        ? `Make accounts with saslpasswd2 -c -u ${realm.text} NAME; run chgrp ${owner} ${path} and chmod 0640.`
        : `Clients must log in as NAME@REALM, with the realm of saslpasswd2 -u; run chgrp ${owner} ${path} and chmod 0640.`,
    related,
  }
}

function* pluginNeeds({ conf }: ConfiguredServer, related: Label[]): Iterable<Need> {
  const words = cyrusList(conf, 'mech_list')
  const [first] = words
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return
  yield {
    source: first.source,
    range: { start: first.range.start, end: last.range.end },
    what: 'The plugins of these mechanisms must be installed.',
    why: 'The library leaves out what is not: it is missing in the answer to EHLO, and with nothing left smtpd stops.',
    help: 'Debian has them in libsasl2-modules, Red Hat in cyrus-sasl-plain and cyrus-sasl-md5; pluginviewer lists what there is.',
    related,
  }
}
