/** Courier authdaemonrc and the settings of its IMAP and POP3 servers: `NAME=value` lines that a shell can source. */

import { plainLines, shellLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { decodeShellLeaf, parseShellAssignment, SHELL_LAYOUT } from '../shell-assignments/parser.ts'
import { parseAuthdaemonrc } from './authdaemonrc-parser.ts'

/** Read by authdaemond itself and sourced by its start script: two readers with different rules. */
export const authdaemonrc: LanguageDefinition = {
  id: 'authdaemonrc',
  title: 'Courier authdaemonrc',
  product: 'courier',
  shape: 'assignments',
  lineStyle: plainLines,
  parseLine: parseAuthdaemonrc,
  values: { glue: '', quoting: 'shell', decodeLeaf: (kind, text) => (kind === 'quote' ? '' : text) },
  files: {
    names: ['authdaemonrc'],
    looksLike: (head) => (/^authmodulelist=/m.test(head) ? 1 : UNTOLD) * share(head, SHELL_LINE),
  },
}

/** Any file of assignments may be the one, if its name says so; content alone does not. */
const UNTOLD = 0.3

const SHELL_LINE = (line: string): boolean => /^\s*(?:export\s+)?[A-Za-z_]\w*=/.test(line)

/** The settings of one Courier server and of its TLS twin, sourced by /bin/sh. */
function courierServer(id: string, title: string, names: string[], telling: RegExp): LanguageDefinition {
  return {
    id,
    title,
    product: 'courier',
    shape: 'assignments',
    lineStyle: shellLines,
    lineReach: 'file',
    parseLine: parseShellAssignment,
    values: { glue: '', quoting: 'shell', decodeLeaf: decodeShellLeaf },
    layout: SHELL_LAYOUT,
    files: { names, looksLike: (head) => (telling.test(head) ? 1 : UNTOLD) * share(head, SHELL_LINE) },
  }
}

export const courierImapd = courierServer(
  'courier-imapd',
  'Courier imapd and imapd-ssl',
  ['imapd', 'imapd-ssl'],
  /^(?:IMAP_CAPABILITY|IMAPDSTART|IMAPDSSLSTART|IMAPDSTARTTLS)=/m,
)

export const courierPop3d = courierServer(
  'courier-pop3d',
  'Courier pop3d and pop3d-ssl',
  ['pop3d', 'pop3d-ssl'],
  /^(?:POP3AUTH|POP3DSTART|POP3DSSLSTART|POP3_STARTTLS)=/m,
)
