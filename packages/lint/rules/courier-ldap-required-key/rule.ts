/** Keys that authldaprc cannot do without. */

import { type AssignmentsDocument, assignmentOf, isTemplated } from '@mailcfg/model'
import { misspeltKeys } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Missing extends Found {
  readonly missing: string
  readonly why: string
}

export const rule = defineRule<'document', Missing>({
  id: 'courier-ldap-required-key',
  summary: 'A key without which Courier cannot look accounts up in the directory is missing.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['authldaprc'] },
  *check(document) {
    if (!isAssignments(document) || document.problems.length > 0 || isTemplated(document.source.text)) return
    const [first] = document.entries
    if (first === undefined) return
    const { source } = document
    const misspelt = misspeltKeys(document)
    for (const { keys, why, when } of NEEDED) {
      const cause = when === undefined ? first : assignmentOf(document, when.key)
      if (cause === undefined || (when && !when.holds(cause.decoded.trim()))) continue
      if (keys.some((key) => isSet(document, key) || misspelt.has(key))) continue
      yield { source, range: cause.name.range, missing: keys.join(' or '), why }
    }
    if (
      !isOn(document, 'LDAP_AUTHBIND') &&
      !['LDAP_CRYPTPW', 'LDAP_CLEARPW'].some((key) => isSet(document, key) || misspelt.has(key))
    ) {
      yield { source, range: first.name.range, missing: 'LDAP_CRYPTPW or LDAP_CLEARPW', why: NO_PASSWORD }
    }
  },
  describe({ missing, why }) {
    return {
      what: `${missing} ${missing.includes(' or ') ? 'is needed' : 'is missing'} in this file.`,
      why,
      help: 'Write the key with its value on a line of its own.',
    }
  },
})

const GIVES_UP = 'The module gives up with "not found" in the log, and no account of the directory can log in.'
const NO_PASSWORD = 'Nothing tells how a password is checked: name an attribute, or set LDAP_AUTHBIND to 1.'

interface Need {
  readonly keys: readonly string[]
  readonly why: string
  readonly when?: { readonly key: string; readonly holds: (value: string) => boolean }
}

const ON = (value: string): boolean => /^[1-9]/.test(value)

const NEEDED: readonly Need[] = [
  { keys: ['LDAP_URI'], why: GIVES_UP },
  { keys: ['LDAP_BASEDN'], why: GIVES_UP },
  {
    keys: ['LDAP_BINDDN'],
    why: 'LDAP_INITBIND asks for a bind before the search, and nobody is named to bind as.',
    when: { key: 'LDAP_INITBIND', holds: ON },
  },
  {
    keys: ['LDAP_BINDPW'],
    why: 'LDAP_INITBIND asks for a bind before the search, for which there is no password.',
    when: { key: 'LDAP_INITBIND', holds: ON },
  },
  { keys: ['LDAP_GLOB_UID', 'LDAP_UID'], why: 'Nothing tells who owns the mailboxes, and every login fails.' },
  { keys: ['LDAP_GLOB_GID', 'LDAP_GID'], why: 'Nothing tells the group of the mailboxes, and every login fails.' },
  {
    keys: ['LDAP_EMAILMAP_BASEDN'],
    why: 'The first search that LDAP_EMAILMAP asks for has no place to start.',
    when: { key: 'LDAP_EMAILMAP', holds: (value) => value !== '' },
  },
]

function isSet(document: AssignmentsDocument, key: string): boolean {
  return (assignmentOf(document, key)?.decoded.trim() ?? '') !== ''
}

function isOn(document: AssignmentsDocument, key: string): boolean {
  return ON(assignmentOf(document, key)?.decoded.trim() ?? '')
}
