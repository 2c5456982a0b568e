/** Hover in the files of Courier, Cyrus SASL, extmail, map sources, SQL and the software around. */

import { dovecotPages, mapSourceParameter, type Page, postfixPages, softwarePages } from '@mailcfg/knowledge'
import { type AssignmentsDocument, assignmentOf, nameKey } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { SqlProgram } from '../subject/sql-program.ts'
import type { Subject } from '../subject/subject.ts'
import { type HoverText, placeText } from './markdown.ts'

/** What a page says that it is about, by language: the same name may stand in several files. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'courier-imapd': /of imapd/,
  'courier-pop3d': /of pop3d/,
  'smtpd.conf': /of smtpd\.conf/,
}

/** The key of an assignment. */
export function keyText(place: Place, { text, entry }: Extract<Subject, { kind: 'key' }>): HoverText | undefined {
  const { document } = place
  if (document.shape !== 'assignments') return undefined
  const page = pageOf(place, document, text)
  const counts = entry && assignmentOf(document, entry.name.text)
  const group =
    entry?.group &&
    counts?.group &&
    nameKey(document.language, entry.group.text) !== nameKey(document.language, counts.group.text)
  const idle = entry && counts && counts !== entry && !group
  return (
    page && {
      page,
      here: idle ? [`- This line has no effect: ${placeText(document.source, counts.range)} counts`] : [],
    }
  )
}

function pageOf(place: Place, document: AssignmentsDocument, name: string): Page | undefined {
  const { id, product } = document.language
  if (id === 'map-source') {
    const type = mapType(place)
    const pages = postfixPages(`${type ?? likelyType(name)}:${name}`)
    return pages.find(({ what }) => what.startsWith('Setting of the file')) ?? pages[0]
  }
  if (product === 'dovecot') return dovecotPages(name).find(({ what }) => /^Key of/.test(what)) ?? dovecotPages(name)[0]
  const pages = softwarePages(name)
  const own = WORDS[id] ?? new RegExp(`of (?:/etc/\\w+/)?${id.replace(/[^\w-]/g, '.')}`)
  return pages.find(({ what }) => own.test(what)) ?? pages[0]
}

/** The type of the tables that name a file of a database client. */
function mapType({ stack, document }: Place): string | undefined {
  for (const postfix of stack.postfix) {
    const [use] = postfix.usesOfFile(document.source.uri)
    if (use) return use.type
  }
  return undefined
}

/** Where nobody names the file: the commonest client that has the key. */
function likelyType(name: string): string {
  return ['mysql', 'ldap', 'sqlite', 'memcache', 'mongodb'].find((type) => mapSourceParameter(type, name)) ?? 'mysql'
}

/** Words of values that have a page of their own: SASL mechanisms, ways of checking passwords, values of Courier. */
export function assignedText({ text }: Extract<Subject, { kind: 'assigned-value' }>): HoverText | undefined {
  const page = softwarePages(text).find(({ what }) => /^SASL mechanism|^Word of|^Way in which/.test(what))
  return page && { page }
}

/** Own words: what each variable stands for (mysql_table(5), ldap_table(5) and Courier's authmysqlrc). */
const POSTFIX_VARIABLES: Readonly<Record<string, string>> = {
  '%s': 'what is looked up, as it is',
  '%u': 'the local part of the address that is looked up; all of it, where it has no domain',
  '%d': 'the domain of the address that is looked up; without one nothing is asked',
  '%S': 'what is looked up; in `result_format` what the row gives',
  '%U': 'the local part of what is looked up, also in `result_format`',
  '%D': 'the domain of what is looked up, also in `result_format`',
}
const COURIER_VARIABLES: Readonly<Record<string, string>> = {
  '$(local_part)': 'the user name up to the `@`',
  '$(domain)': 'the domain of the user name, else the default domain',
  '$(service)': 'the service that asks, such as `imap`',
  '$(newpass)': 'the new password, as it came',
  '$(newpass_crypt)': 'the new password, hashed',
}

/** A variable of a query. */
export function placeholderText({
  text,
  program,
}: Extract<Subject, { kind: 'sql-placeholder' }>): HoverText | undefined {
  if (program === 'dovecot') {
    const page = dovecotPages(text).find(({ what }) => /variable/i.test(what))
    return page && { page }
  }
  const meaning = program === 'courier' ? COURIER_VARIABLES[text] : (POSTFIX_VARIABLES[text] ?? numbered(text))
  return meaning === undefined
    ? undefined
    : { title: text, what: `${WRITERS[program]} puts in ${meaning}, quoted for the database.` }
}

const WRITERS: Readonly<Record<SqlProgram, string>> = { postfix: 'Postfix', dovecot: 'Dovecot', courier: 'Courier' }

function numbered(text: string): string | undefined {
  const digit = /^%([1-9])$/.exec(text)?.[1]
  return digit && `part ${digit} of the domain, counted from its end: of \`mail.example.com\`, \`%1\` is \`com\``
}
