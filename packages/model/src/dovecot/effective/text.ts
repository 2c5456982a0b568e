/** The lines of the output as text, quoted as doveconf quotes them. */

import { escapeText } from './escape.ts'
import { hideSecrets } from './hidden.ts'
import type { ShownLine } from './lines.ts'

/**
 * One line as `doveconf -n` prints it, without its end.
 * @param show whether passwords are shown, as `doveconf -P` does.
 */
export function doveconfLine(line: ShownLine, show: boolean): string {
  const indent = '  '.repeat(line.depth)
  if (line.kind === 'close') return `${indent}}`
  if (line.kind === 'open') return `${indent}${line.type}${nameText(line)} {`
  const quoted = line.isQuoted ?? needsQuotes(line.value)
  const hidden = show ? undefined : hideSecrets(line.fullKey ?? line.key, line.value, quoted)
  return `${indent}${line.key} = ${hidden ?? (quoted ? `"${escapeText(line.value)}"` : line.value)}`
}

function nameText({ name, isFilter }: Extract<ShownLine, { kind: 'open' }>): string {
  if (name === undefined) return ''
  return !isFilter && name.includes(' ') ? ` "${escapeText(name)}"` : ` ${name}`
}

function needsQuotes(value: string): boolean {
  return value.includes('#') || /^[ \t]|[ \t]$/.test(value)
}
