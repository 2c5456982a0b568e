/** Passwords that everybody tries first. */

import type { JoinedText } from '@mailcfg/core'
import { blockItems, type Document, isTemplated, secretRanges } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Weak extends Found {
  readonly sameAsUser: boolean
}

/** Passwords of tutorials and of lists of the commonest ones; names of programs and accounts of mail servers. */
const SAMPLES = new Set(
  [
    '123456 1234567 12345678 123456789 1234 12345 111111 000000 123123 654321 abc123 qwerty letmein iloveyou',
    'password passwd pass password1 password123 passw0rd p@ssw0rd p@ssword secret secret123 changeme change_me changeit test testing',
    'test123 guest root toor admin admin123 administrator default example sample user mail mailuser mailuserpass mailpass',
    'mailpassword mailserver mailadmin vmail vmailuser postfix postfixadmin dovecot extmail extman mysql postgres database',
    'mypassword my_password yourpassword mysecret mysecretpassword supersecret somepassword strongpassword',
  ].flatMap((line) => line.split(' ')),
)

const USERS = /^(?:user|MYSQL_USERNAME|PGSQL_USERNAME|SYS_MYSQL_USER|sql_user|SYS_LDAP_USER)$/i

export const rule = defineRule<'document', Weak>({
  id: 'secret-weak-or-sample',
  summary: 'The password is the user name, a sample of a tutorial, or one of the commonest of all.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    yield* unique(weakOf(document))
  },
  describe({ sameAsUser }) {
    return {
      what: sameAsUser ? 'The password equals the user name.' : 'This password is one that everybody tries first.',
      why: 'Whoever reaches the server gets in at once, and with the account all mailboxes or the right to send mail.',
      help: 'Set a long random password (for instance from "openssl rand -base64 24") at both ends.',
    }
  },
})

function* weakOf(document: Document): Iterable<Weak> {
  // Secrets of tables are looked up line by line; a table of a million rows holds no passwords for relays.
  if (document.shape === 'table' && document.size > 1000) return
  const { source } = document
  const secrets = secretRanges(document, { start: 0, end: source.length })
  if (secrets.length === 0) return
  const users = usersOf(document)
  for (const { start, end } of secrets) {
    const line = source.lineRange(source.positionAt(start).line)
    if (/^[ \t]*[#;]/.test(source.slice({ start: line.start, end: start }))) continue
    if (isTemplated(source.slice({ start, end }))) continue
    const [, quote = '', word = ''] = /^(["']?)([^\s"']+)/.exec(source.slice({ start, end })) ?? []
    const from = start + quote.length
    const user = document.shape === 'table' ? userBefore(source.slice({ start: line.start, end: start })) : undefined
    const sameAsUser = word !== '' && (users.has(word.toLowerCase()) || word.toLowerCase() === user)
    if (sameAsUser || SAMPLES.has(word.toLowerCase()))
      yield { source, range: { start: from, end: from + word.length }, sameAsUser }
  }
}

function usersOf(document: Document): Set<string> {
  const users = new Set<string>()
  const add = (name: string, value: JoinedText): void => {
    if (USERS.test(name)) users.add((/^["']?([^\s"']+)/.exec(value.text)?.[1] ?? '').toLowerCase())
    for (const match of value.text.matchAll(/\buser=([^\s"';]+)/gi)) users.add((match[1] as string).toLowerCase())
  }
  if (isAssignments(document)) for (const { name, value } of document.entries) add(name.text, value)
  if (document.shape === 'blocks') {
    for (const item of blockItems(document)) if (item.kind === 'setting') add(item.name.text, item.value)
  }
  return users
}

function userBefore(text: string): string | undefined {
  return /\s([^\s:@]+)(?:@[^\s:]*)?:$/.exec(text)?.[1]?.toLowerCase()
}
