/** smtpd_command_filter: a table that replaces commands before smtpd reads them (smtpd_proto() of src/smtpd/smtpd.c). */

import type { Run } from './run.ts'
import type { Refusal } from './state.ts'

/** What smtpd hears instead of a command: a command of the same kind with its argument, or what is answered. */
export type Heard =
  | { readonly kind: 'command'; readonly verb: string; readonly argument: string }
  /** `NOOP` and whatever else leads to nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const BROKEN: Refusal = { code: 421, why: 'smtpd_command_filter cannot be read' }

/** HELO or EHLO as smtpd hears it. */
export function heardHelo(run: Run, verb: 'HELO' | 'EHLO', name: string): Heard {
  const line = filtered(run, `${verb} ${name}`, ['NOOP', 'no command'])
  if (line === undefined) return { kind: 'refused', refusal: BROKEN }
  const [, said = '', argument = ''] = /^\s*(HELO|EHLO)\s+(\S.*?)\s*$/i.exec(line) ?? []
  return said === '' ? other(line) : { kind: 'command', verb: said.toUpperCase(), argument }
}

/** MAIL FROM or RCPT TO as smtpd hears it. */
export function heardPath(run: Run, verb: 'MAIL FROM' | 'RCPT TO', path: string): Heard {
  const harmless = verb === 'MAIL FROM' ? `${verb}:<>` : 'NOOP'
  const given = `${verb}:<${path}>`
  const line = filtered(run, given, [harmless, 'no command'])
  if (line === undefined) return { kind: 'refused', refusal: BROKEN }
  if (line === given) return { kind: 'command', verb, argument: path }
  const [name, preposition] = verb.split(' ') as [string, string]
  const match = new RegExp(`^\\s*${name}\\s+${preposition}:\\s*(.*)$`, 'is').exec(line)
  return match === null ? other(line) : pathOf(verb, match[1] as string)
}

const PATH = /^(?:<((?:"(?:\\.|[^"\\])*"|\\.|[^">])*)>|([^\s<>]+))(?:\s+(.*?))?\s*$/s

/** The address, and options behind it. */
function pathOf(verb: 'MAIL FROM' | 'RCPT TO', text: string): Heard {
  const match = PATH.exec(text)
  if (match === null) return refused(501, 'what smtpd_command_filter makes of it is no address')
  const known = verb === 'MAIL FROM' ? MAIL_OPTION : RCPT_OPTION
  const options = (match[3] ?? '').split(/\s+/).filter(Boolean)
  if (options.some((option) => !known.test(option))) return refused(555, 'smtpd_command_filter adds an unknown option')
  return { kind: 'command', verb, argument: match[1] ?? match[2] ?? '' }
}

const MAIL_OPTION = /^(?:SIZE=\d+|BODY=(?:7BIT|8BITMIME)|AUTH=.*|ENVID=.*|RET=(?:FULL|HDRS)|SMTPUTF8)$/i
const RCPT_OPTION = /^(?:NOTIFY=.*|ORCPT=.*)$/i

/** Another command, of which nothing comes that counts. */
function other(line: string): Heard {
  if (/^\s*(?:NOOP\b|HELP\b|RSET\s*$)/i.test(line)) return { kind: 'nothing' }
  return refused(500, `smtpd_command_filter makes "${line}" of it`)
}

function refused(code: number, why: string): Heard {
  return { kind: 'refused', refusal: { code, why } }
}

/**
 * The whole command is the key; what is not in the table stays as it is. `undefined` where the table fails.
 * @param possible what tables that nobody has seen may make of it, as far as it makes a difference
 */
function filtered({ server, chooser }: Run, line: string, possible: readonly string[]): string | undefined {
  const [table] = server.tables('smtpd_command_filter')
  if (table === undefined) return line
  const result = table.lookup(line)
  if (result.kind === 'found') return result.value
  if (result.kind === 'not-found') return line
  if (result.kind === 'error') return undefined
  return chooser.ask({ id: `${table.reference} ${line}`, on: table.reference }, [line, ...possible, undefined])
}
