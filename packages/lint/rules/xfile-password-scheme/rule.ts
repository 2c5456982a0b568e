/** Passwords that one program stores in a form that another one does not read. */

import type { Label } from '@mailcfg/core'
import { type AssignmentsDocument, assignmentOf, type Document, isTemplated } from '@mailcfg/model'
import { COURIER_SQL, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface Unread extends Found {
  readonly scheme: string
  readonly stored: string
  readonly writer: string
  readonly place: Label
}

/** What ExtMan and ExtMail store, by SYS_CRYPT_TYPE; types that may be stored with their name in front are left out. */
const STORED: Readonly<Record<string, { readonly words: string; readonly readBy: RegExp }>> = {
  md5crypt: { words: 'MD5 hashes ($1$…)', readBy: /CRYPT$|^MD5$/ },
  crypt: { words: 'DES hashes', readBy: /^(?:(?:DES-|SHA256-|SHA512-|BLF-)?CRYPT)$/ },
  cleartext: { words: 'plain passwords', readBy: /^(?:PLAIN|CLEAR|CLEARTEXT)$/ },
  plain: { words: 'plain passwords', readBy: /^(?:PLAIN|CLEAR|CLEARTEXT)$/ },
}

interface Writer {
  readonly type: string
  readonly program: string
  readonly place: Label
}

export const rule = defineRule<'stack', Unread>({
  id: 'xfile-password-scheme',
  summary: 'Passwords are stored in a form that another program does not read.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const documents = [...stack.documents.values()]
    const [writer] = documents.flatMap((document) => writerOf(document) ?? [])
    const stored = writer && STORED[writer.type]
    if (writer === undefined || stored === undefined) return
    const details = { stored: stored.words, writer: writer.program, place: writer.place }
    for (const document of documents) {
      if (!isAssignments(document)) continue
      const scheme = schemeOf(document)
      if (scheme && !stored.readBy.test(scheme.scheme)) yield { ...scheme, ...details }
    }
  },
  describe({ scheme, stored, writer, place }) {
    return {
      what: `${writer} stores ${stored}, but they are read as ${scheme}.`,
      why: 'Every password that is set there fails with "Password mismatch".',
      help: 'Let both name the same scheme.',
      related: [place],
    }
  },
})

function writerOf(document: Document): Writer | undefined {
  if (!isAssignments(document) || !/^web(?:man|mail)\.cf$/.test(document.language.id)) return undefined
  const entry = assignmentOf(document, 'SYS_CRYPT_TYPE')
  const type = /^[\w-]+/.exec(entry?.value.text ?? '')?.[0].toLowerCase()
  if (!entry || type === undefined || isTemplated(entry.value.text)) return undefined
  const program = document.language.id === 'webman.cf' ? 'ExtMan' : 'ExtMail'
  return { type, program, place: { source: document.source, range: entry.value.range, message: 'stored so' } }
}

/** default_pass_scheme of Dovecot, or the one password column that Courier is told of. */
function schemeOf(document: AssignmentsDocument): (Found & { scheme: string }) | undefined {
  const { source } = document
  if (document.language.id === 'dovecot-sql') {
    const entry = assignmentOf(document, 'default_pass_scheme')
    const scheme = entry?.decoded.toUpperCase()
    if (!entry || !scheme || isTemplated(scheme)) return undefined
    return { source, range: entry.value.range, scheme }
  }
  if (!COURIER_SQL.includes(document.language.id) || sqlEntry(document, 'SELECT_CLAUSE')?.value.text) return undefined
  const [crypt, clear] = ['CRYPT_PWFIELD', 'CLEAR_PWFIELD'].map((name) => {
    const entry = sqlEntry(document, name)
    return entry && entry.value.text !== '' ? entry : undefined
  })
  const only = crypt && clear ? undefined : (crypt ?? clear)
  if (only === undefined) return undefined
  const details = { scheme: only === crypt ? 'CRYPT' : 'CLEAR' }
  return foundIn(source, only.value, 0, only.value.text.length, details)
}
