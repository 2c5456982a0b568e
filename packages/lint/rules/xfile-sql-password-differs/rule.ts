/** One user of one database server with two passwords. */

import type { Label } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { type SqlConnection, sqlConnections } from '../../src/sql-connections.ts'
import { usesOf } from '../../src/table-uses.ts'

interface Differs extends Found {
  readonly user: string
  readonly host: string
  readonly other: Label
}

/** Words that stand for a password in samples. */
const SAMPLE = /^(?:x+|\*+|<.*>|\.{3,}|change.*|your.*|secret|(?:my_?)?pass(?:word|wd)?)$/i

export const rule = defineRule<'stack', Differs>({
  id: 'xfile-sql-password-differs',
  summary: 'Two files have different passwords for one user of a database.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const groups = new Map<string, SqlConnection[]>()
    for (const one of sqlConnections(stack)) {
      const { host, user, password } = one
      if (!host || !user || !password || SAMPLE.test(password.text) || !isRead(one, stack)) continue
      const key = `${host.text}\n${user.text}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    for (const same of groups.values()) yield* differing(same)
  },
  describe({ user, host, other }) {
    return {
      what: `Another file has a different password for the database user ${user} at ${host}.`,
      why: 'A user has one password for each host that he comes from. One of the programs gets "Access denied": its mail waits, or its users cannot log in.',
      help: 'Write the same password in both files, or give each program a user of its own.',
      related: [other],
    }
  },
})

/** Whether anybody reads the file: map sources that nothing names are leftovers. */
function isRead({ source }: SqlConnection, stack: Stack): boolean {
  const document = stack.documents.get(source.uri)
  const postfix = document && stack.postfixOf(document)
  if (document?.language.id !== 'map-source' || postfix?.main === undefined) return true
  return usesOf(document, postfix).length > 0
}

/** What most files say is taken for right; of equals, what comes first. */
function* differing(same: readonly SqlConnection[]): Iterable<Differs> {
  const byPassword = new Map<string, SqlConnection[]>()
  for (const one of same) {
    const text = one.password?.text ?? ''
    byPassword.set(text, [...(byPassword.get(text) ?? []), one])
  }
  const [usual = [], ...others] = [...byPassword.values()].sort((a, b) => b.length - a.length)
  const right = usual[0]
  if (right?.password === undefined) return
  const other = { source: right.source, range: right.password.range, message: 'the other password' }
  for (const { source, host, user, password } of others.flat()) {
    if (host && user && password) yield { source, range: password.range, user: user.text, host: host.text, other }
  }
}
