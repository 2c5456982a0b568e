/** extmail webmail.cf and extman webman.cf: `NAME = value` lines with `#` and `;` comments. */

import { plainStyle } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseExtmail } from './parser.ts'

/** One of the two files; Ext::Config compares names without regard to case. */
function extmailFile(id: string, title: string, telling: RegExp): LanguageDefinition {
  return {
    id,
    title,
    product: 'extmail',
    shape: 'assignments',
    lineStyle: plainStyle('#;'),
    parseLine: parseExtmail,
    values: { glue: '', quoting: 'none' },
    layout: { separator: ' = ' },
    names: { counts: 'last', ignoreCase: true },
    files: {
      names: [id],
      looksLike: (head) => {
        const keys = share(head, (line) => /^\s*SYS_\w+\s*=/.test(line))
        return keys > 0 && telling.test(head) ? Math.min(1, keys + 0.1) : keys / 2
      },
    },
  }
}

export const webmailCf = extmailFile(
  'webmail.cf',
  'extmail webmail.cf',
  /^\s*SYS_(?:SMTP_|AUTH_|MFILTER_|USER_LANG|NETDISK_|SPAM_)/m,
)
export const webmanCf = extmailFile(
  'webman.cf',
  'extman webman.cf',
  /^\s*SYS_(?:BACKEND_|DEFAULT_|CMDSERVER_|RRD_|QUOTA_TYPE)/m,
)
