/** What Dovecot refuses or warns about, with the words of its message. */
import data from '../data/dovecot/diagnostics.json' with { type: 'json' }
import { table } from './table.ts'

/** A condition that Dovecot, or a program that talks to it, complains about. */
export interface DovecotDiagnostic {
  readonly id: string
  readonly dialects: readonly string[]
  /** When it is found: while parsing, checking, at start, at login or delivery. */
  readonly stage: string
  readonly condition: string
  /** The part of the message that stays the same; `…` stands for a path. */
  readonly keyPhrase: string
  readonly severity: string
  /** The programs that were seen to say it; absent: read in the source only. */
  readonly verified?: string
}

const diagnostics = table<DovecotDiagnostic>(data, ({ id }) => id)

/** All conditions. */
export function dovecotDiagnostics(): readonly DovecotDiagnostic[] {
  return diagnostics.all()
}

/** What a line of the log or of doveconf complains about, the longest matching phrase first. */
export function dovecotComplaints(message: string): readonly DovecotDiagnostic[] {
  return diagnostics
    .all()
    .filter(({ keyPhrase }) => keyPhrase.split('…').every((part) => message.includes(part)))
    .sort((a, b) => b.keyPhrase.length - a.keyPhrase.length)
}
