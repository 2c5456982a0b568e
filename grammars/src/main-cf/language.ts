/** Postfix main.cf: `name = value` lines, continued by indentation. */

import { postfixLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseAssignment } from './parser.ts'

export const mainCf: LanguageDefinition = {
  id: 'main.cf',
  title: 'Postfix main.cf',
  product: 'postfix',
  shape: 'assignments',
  lineStyle: postfixLines,
  parseLine: parseAssignment,
  values: { glue: '', quoting: 'none' },
  layout: { separator: ' = ', indent: 4, flushComments: true },
  files: {
    homes: [/(?:^|\/)postfix\/main\.cf$/],
    names: ['main.cf'],
    paths: [/(?:^|\/)main\.cf\.[^/]+$/, /[-_.]main\.cf$/],
    looksLike,
  },
}

/** First words of Postfix's own parameter families, of which any main.cf sets a few. */
const FAMILY =
  /^(?:smtpd?|lmtp|local|virtual|relay|sender|recipient|alias|canonical|transport|header|body|mime|mailbox|mail|home|queue|daemon|command|data|my(?:hostname|domain|origin|destination|networks)|inet|milter|postscreen|tlsproxy|maximal|minimal|bounce|default|message|setgid|unknown|append|compatibility|content_filter|masquerade|luser|address_verify|smtpd?_\w+)(?:_\w+)?\s*=/

/** Nothing where next to no line assigns; else the share of the assignments that Postfix would know. */
function looksLike(head: string): number {
  const assigned = share(head, (line) => /^[\w.-]+\s*=/.test(line))
  const indented = share(head, (line) => /^\s/.test(line))
  if (assigned < 0.2 * (1 - indented)) return 0
  return Math.max(0.1, share(head, (line) => FAMILY.test(line)) / (1 - indented || 1))
}
