/** Signature help: what a restriction, a service of master.cf or a section of Dovecot wants, and which part is being typed. */

import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import { dovecotBlock, postfixText, restriction } from '@mailcfg/knowledge'
import { dovecotRelease } from '../completion/dovecot-release.ts'
import { columnTextName } from '../completion/master.ts'
import type { Place } from '../place.ts'
import type { DovecotSectionNameSubject, ServiceFieldSubject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** One part of a signature. */
export interface SignatureParameter {
  /** Half-open offsets in the label. */
  readonly start: number
  readonly end: number
  /** As Markdown. */
  readonly documentation: string | undefined
}

/** What stands in a row, and where in the row the cursor is. */
export interface Signature {
  readonly label: string
  /** As Markdown. */
  readonly documentation: string | undefined
  readonly parameters: readonly SignatureParameter[]
  readonly active: number
}

/** The signature at a place; nothing where none is known. */
export function signatureHelp(place: Place): Signature | undefined {
  const subject = subjectAt(place)
  switch (subject?.kind) {
    case 'restriction-argument':
      return ofRestriction(subject.restriction, subject.text.slice(0, place.offset - subject.range.start))
    case 'table':
      return subject.restriction === undefined ? undefined : ofRestriction(subject.restriction, '', subject.part)
    case 'service-field':
      // A blank line may become anything.
      return subject.column === 'service' && subject.text === '' ? undefined : ofService(subject)
    case 'dovecot-section-name':
      return ofSection(place, subject)
    default:
      return undefined
  }
}

/** Puts a label together from words and blanks; texts without a documentation of their own are no parameters. */
function signature(
  parts: readonly (string | readonly [text: string, documentation: string | undefined])[],
  documentation: string | undefined,
  active: number,
): Signature {
  let label = ''
  const parameters: SignatureParameter[] = []
  for (const part of parts) {
    if (typeof part === 'string') {
      label += part
      continue
    }
    const [text, about] = part
    parameters.push({ start: label.length, end: label.length + text.length, documentation: about })
    label += text
  }
  return { label, documentation, parameters, active }
}

const REPLIES = 'Replies that count, `127.0.0.4` or `127.0.0.[2..8]`; without them every address does.'

function ofRestriction(name: string, typed: string, part?: 'type' | 'name'): Signature | undefined {
  const fact = restriction(name)
  if (fact === undefined || fact.args === 'none') return undefined
  const about = postfixText('restriction', fact.name)?.summary
  switch (fact.args) {
    case 'table':
      return signature(
        [
          `${fact.name} `,
          ['type', 'Kind of table: `hash`, `cidr`, `pcre`, `proxy:mysql` …'],
          ':',
          [
            'table',
            `File or name of the table. It is asked for ${LOOKUPS[fact.needs] ?? 'what the restriction looks at'}.`,
          ],
        ],
        about,
        part === 'name' ? 1 : 0,
      )
    case 'domain':
      return signature(
        [`${fact.name} `, ['zone', 'Domain of the DNS list.'], '[=', ['reply', REPLIES], ']'],
        about,
        typed.includes('=') ? 1 : 0,
      )
    case 'server':
      return signature(
        [
          `${fact.name} `,
          ['transport', '`inet` for a port, `unix` for a socket below the queue directory.'],
          ':',
          ['endpoint', '`host:port`, or the path of the socket.'],
        ],
        about,
        typed.includes(':') ? 1 : 0,
      )
    default:
      return signature([`${fact.name} `, ['seconds', 'How long smtpd waits.']], about, 0)
  }
}

const LOOKUPS: Readonly<Record<string, string>> = {
  client: "the client's name, its parent domains, its address and the networks around it",
  helo: 'the name in HELO and its parent domains',
  sender: 'the sender, its domain and parent domains, and `user@`',
  recipient: 'the recipient, its domain and parent domains, and `user@`',
  etrn: 'the domain in ETRN and its parent domains',
  'session-tls': "the fingerprint of the client's certificate",
  'session-sasl': 'the login name',
}

function ofService({ column }: ServiceFieldSubject): Signature {
  const columns = SERVICE_COLUMNS.flatMap((name, index) => {
    const text = postfixText('master.cf', columnTextName(name))
    return [...(index === 0 ? [] : ['  ']), [name, text?.summary] as const]
  })
  return signature([...columns, '  [arguments]'], undefined, SERVICE_COLUMNS.indexOf(column))
}

function ofSection(place: Place, { type }: DovecotSectionNameSubject): Signature | undefined {
  const block = dovecotBlock(type, dovecotRelease(place))
  if (block === undefined || /^(?:none|forbidden)/.test(block.nameRule)) return undefined
  const [, what = 'name'] = /^\w+: (.+)$/.exec(block.nameRule) ?? []
  const name = block.nameRule.startsWith('optional') ? `[${what}]` : what
  return signature([`${type} `, [name, block.notes], ' {'], undefined, 0)
}
