/** Courier announces CRAM mechanisms, and its accounts have no plain passwords. */

import type { Label } from '@mailcfg/core'
import type { Assignment, Document, Stack } from '@mailcfg/model'
import { COURIER_SQL, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { sqlQueries, statementOf } from '../../src/sql-queries.ts'

interface NoPassword extends Found {
  readonly mechanism: string
  readonly place: Label
}

export const rule = defineRule<'assignment', NoPassword>({
  id: 'xfile-courier-cram-password',
  summary: 'Courier announces a mechanism that needs plain passwords, and its accounts have none.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['courier-imapd', 'courier-pop3d'] },
  *check({ name, value }, { document, stack }) {
    if (!/^(?:IMAP_CAPABILITY|POP3AUTH)(?:_TLS)?$/.test(name.text)) return
    const place = hashesOnly(stack)
    if (place === undefined) return
    for (const match of value.text.matchAll(/\bCRAM-(?:MD5|SHA1|SHA256)\b/g)) {
      const end = match.index + match[0].length
      yield foundIn(document.source, value, match.index, end, { mechanism: match[0], place })
    }
  },
  describe({ mechanism, place }) {
    return {
      what: `${mechanism} needs the plain password, and no column has it.`,
      why: 'The mechanism is announced, mail programs choose it, and every login by it fails.',
      help: 'Take it out of the list, or keep plain passwords and name their column with CLEAR_PWFIELD.',
      related: [place],
    }
  },
})

/** The hashes that all account files of the server keep; `undefined` when one may have plain passwords. */
function hashesOnly(stack: Stack): Label | undefined {
  const files = [...stack.documents.values()].filter(({ language }) => COURIER_SQL.includes(language.id))
  const modules = [...stack.documents.values()].flatMap((document) =>
    document.shape === 'assignments' && document.language.id === 'authdaemonrc'
      ? document.entries.filter(({ name }) => name.text === 'authmodulelist')
      : [],
  )
  // Another module may know accounts with plain passwords.
  const words = modules.at(-1)?.decoded.replace(/["']/g, '').split(/\s+/).filter(Boolean) ?? []
  if (words.some((word) => !/^auth(?:mysql|pgsql|sqlite)$/.test(word))) return undefined
  const labels = files.map((document) => cryptOnly(document, stack))
  return labels.every((label) => label !== undefined) ? labels[0] : undefined
}

function cryptOnly(document: Document, stack: Stack): Label | undefined {
  const clause = sqlEntry(document, 'SELECT_CLAUSE')
  if (clause?.value.text) {
    const query = sqlQueries(document, stack).find(({ role }) => role === 'account')
    const clear = query && statementOf(query)?.columns[2]?.expression
    return clear?.kind === 'text' && clear.text === '' ? label(document, clause) : undefined
  }
  const [crypt, clear] = ['CRYPT_PWFIELD', 'CLEAR_PWFIELD'].map((name) => sqlEntry(document, name))
  return crypt?.value.text && !clear?.value.text ? label(document, crypt) : undefined
}

function label({ source }: Document, { name }: Assignment): Label {
  return { source, range: name.range, message: 'hashes only' }
}
