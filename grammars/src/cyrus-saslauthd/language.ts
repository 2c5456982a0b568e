/** Start options of Cyrus SASL's saslauthd daemon: /etc/default/saslauthd, /etc/sysconfig/saslauthd. */

import { shellLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { decodeShellLeaf, parseShellAssignment, SHELL_LAYOUT } from '../shell-assignments/parser.ts'

export const saslauthd: LanguageDefinition = {
  id: 'saslauthd',
  title: 'saslauthd start options',
  product: 'cyrus-sasl',
  shape: 'assignments',
  lineStyle: shellLines,
  lineReach: 'file',
  parseLine: parseShellAssignment,
  values: { glue: '', quoting: 'shell', decodeLeaf: decodeShellLeaf },
  layout: SHELL_LAYOUT,
  files: {
    homes: [/(?:^|\/)etc\/(?:default|sysconfig)\/saslauthd(?:-[\w-]+)?$/],
    names: ['saslauthd'],
    paths: [/\/(?:default|sysconfig)\/saslauthd[^/]*$/],
    looksLike: (head) =>
      (/^(?:MECHANISMS|MECH|SOCKETDIR)=/m.test(head) ? 1 : 0.3) * share(head, (line) => /^[A-Z_]+=/.test(line)),
  },
}
