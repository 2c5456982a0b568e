/** doveconf as a referee: what it says when it stops, and whether our verdict is the same. */

import { spawnSync } from 'node:child_process'
import { dovecotRefusal } from '@mailcfg/grammars'
import type { PlacedProblem } from '@mailcfg/model'

/** What doveconf says when it stops. A message without a line comes after the whole configuration was read. */
export interface Refusal {
  readonly message: string
  readonly file: string | undefined
  readonly line: number | undefined
}

/** Messages of config_parse_line() and of the stack of sections: what a parser has to decide. */
export const PARSER_MESSAGE =
  /^(?:Expecting '\{'|Garbage after '\{'|Missing '\}'|Unexpected '\}'|Missing key name|Expecting group name)/

/** The fatal message in what doveconf wrote to standard error. */
export function refusalIn(stderr: string): Refusal | undefined {
  const fatal = /^(?:doveconf: )?Fatal: (?:Error in configuration file (.+?)(?: line (\d+))?: )?(.*)/m.exec(stderr)
  if (!fatal) return undefined
  const message = fatal[3] as string
  // A section that is never closed is reported at the end, with the place of its header.
  const header = /section started at (.+):(\d+)\)/.exec(message)
  return { message, file: header?.[1] ?? fatal[1], line: Number(header?.[2] ?? fatal[2]) || undefined }
}

/** The line, from 1, that doveconf names for a problem: the last physical one of its logical line. */
export function lineOf({ document, line }: PlacedProblem): number {
  const last = line.logical.pieces[line.logical.pieces.length - 1]
  return document.source.positionAt(last?.end ?? line.logical.range.end).line + 1
}

/**
 * What speaks against our verdict; empty when it is doveconf's.
 * @param refused our refusals in reading order.
 */
export function differs(refused: readonly PlacedProblem[], real: Refusal | undefined): string {
  const first = refused[0]
  const message = first && dovecotRefusal(first.document.language, first.code)
  const shown = first ? `we refuse line ${lineOf(first)} (${message})` : 'we accept'
  if (real && PARSER_MESSAGE.test(real.message)) {
    const same =
      message !== undefined && real.message.startsWith(message) && lineOf(first as PlacedProblem) === real.line
    return same && first && first.document.source.uri === real.file
      ? ''
      : `${shown}, doveconf line ${real.line}: ${real.message}`
  }
  if (first === undefined) return ''
  // doveconf stops at its first error: what stands behind that line, or shows at the end, it has not seen.
  const unseen = real?.line !== undefined && (first.code === 'unclosed-section' || lineOf(first) > real.line)
  return unseen ? '' : `${shown}, doveconf ${real ? `line ${real.line}: ${real.message}` : 'accepts'}`
}

/** Version of the installed doveconf, or `undefined` without one. */
export const doveconfVersion: string | undefined = installedVersion()

function installedVersion(): string | undefined {
  const run = spawnSync('doveconf', ['-n', '-c', '/dev/null'], { encoding: 'utf8' })
  return /^# (\d+\.\d+\.\d+)/.exec(run.stdout ?? '')?.[1]
}
