/** Configuration that belongs to the account of a mail program. */

import type { Stack } from '@mailcfg/model'
import { atFile, memberState } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Owned extends Found {
  readonly path: string
  readonly owner: string
}

/** Accounts that packages and tutorials make for programs that handle mail. */
const ACCOUNTS = [
  ...[
    'amavis',
    'courier',
    'cyrus',
    'daemon',
    'dovecot',
    'dovenull',
    'mail',
    'mailnull',
    'nobody',
    'opendkim',
    'postdrop',
  ],
  ...['postfix', 'rspamd', 'virtual', 'vmail', 'www-data', 'apache', 'nginx'],
]

export const rule = defineRule<'stack', Owned>({
  id: 'config-owned-by-service-user',
  summary: 'A file of the configuration belongs to the account of a mail program.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    if (stack.fileStates === undefined) return
    const accounts = accountsOf(stack)
    for (const document of stack.documents.values()) {
      const owner = memberState(document, stack)?.owner
      if (owner === undefined || !accounts.has(owner)) continue
      yield { ...atFile(document), path: stack.serverPath(document.source.uri), owner }
    }
  },
  describe({ path, owner }) {
    return {
      what: `${path} belongs to ${owner}.`,
      why: `Whoever takes over a program that runs as ${owner} can rewrite the file, and with it what the mail server does as root.`,
      help: `Run chown root ${path}; for reading, give it the group of the program and the mode 0640.`,
    }
  },
})

/** Accounts that the configuration itself gives to programs, with the usual ones. */
function accountsOf(stack: Stack): ReadonlySet<string> {
  const accounts = new Set(ACCOUNTS)
  for (const postfix of stack.postfix) {
    for (const name of ['mail_owner', 'default_privs']) {
      const { text, known } = postfix.value(name)
      if (known) accounts.add(text)
    }
    for (const { arguments: words } of postfix.services) {
      for (const { value } of words) {
        const user = /^user=([^:\s]+)/.exec(value.text)?.[1]
        if (user !== undefined) accounts.add(user)
      }
    }
  }
  accounts.delete('root')
  return accounts
}
