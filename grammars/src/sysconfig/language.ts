/** Settings that the start scripts of a system source: /etc/sysconfig/network and its like. */

import { shellLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { decodeShellLeaf, parseShellAssignment, SHELL_LAYOUT } from '../shell-assignments/parser.ts'

/** The files of the mail software and of the network; those of saslauthd are a language of their own. */
const PLACE =
  /\/(?:sysconfig\/(?:network|postfix|dovecot|courier[\w-]*|authlib|mail)|default\/(?:postfix|dovecot|courier[\w-]*))$/

export const sysconfig: LanguageDefinition = {
  id: 'sysconfig',
  title: 'settings of start scripts',
  product: 'system',
  shape: 'assignments',
  lineStyle: shellLines,
  lineReach: 'file',
  parseLine: parseShellAssignment,
  values: { glue: '', quoting: 'shell', decodeLeaf: decodeShellLeaf },
  layout: SHELL_LAYOUT,
  files: {
    paths: [PLACE],
    looksLike: (head) => 0.4 * share(head, (line) => /^\s*(?:export\s+)?[A-Z_][A-Z0-9_]*=/.test(line)),
  },
}
