/** MySQL and MariaDB option files such as my.cnf: `[group]` lines and `option = value` lines below them. */

import { plainStyle } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { decodeOptionValue, parseMyCnf } from './parser.ts'

/** Groups of the server, of its clients and of the programs around them. */
const GROUP =
  /^[ \t]*\[(?:mysqld?(?:[-_]?safe|\d*)|client(?:-server)?|server|mariadbd?|mysqldump|embedded|galera)\b[^\]\n]*\]/m

export const myCnf: LanguageDefinition = {
  id: 'my.cnf',
  title: 'MySQL option file',
  product: 'mysql',
  shape: 'assignments',
  lineStyle: plainStyle('#;'),
  parseLine: parseMyCnf,
  values: { glue: '', quoting: 'none', decodeLeaf: (_kind, text) => decodeOptionValue(text) },
  names: { counts: 'last', ignoreCase: false, dashIsUnderscore: true },
  files: {
    homes: [/(?:^|\/)etc\/(?:mysql\/)?my\.cnf$/],
    names: ['my.cnf', '.my.cnf'],
    paths: [/\/(?:my\.cnf\.d|(?:mysql|mariadb)(?:\/[\w.-]+\.d)?)\/[^/]+\.cnf$/],
    looksLike: (head) => (GROUP.test(head) ? Math.max(0.3, share(head, isOptionLine)) : 0.05),
  },
}

function isOptionLine(line: string): boolean {
  return /^\s*(?:\[[^\]]+\]|;|!include|[a-z][\w-]*\s*(?:=|$))/i.test(line)
}
