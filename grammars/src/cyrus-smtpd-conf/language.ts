/** Cyrus SASL settings of an application, for Postfix smtpd.conf: `key: value` lines. */

import { plainLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseSmtpdConf } from './parser.ts'

/** Options that name the format; the library's own file may hold none but these. */
const TELLING = /^\s*(?:pwcheck_method|mech_list|auxprop_plugin|authdaemond_path)\s*:/im

export const smtpdConf: LanguageDefinition = {
  id: 'smtpd.conf',
  title: 'Cyrus SASL smtpd.conf',
  product: 'cyrus-sasl',
  shape: 'assignments',
  lineStyle: plainLines,
  parseLine: parseSmtpdConf,
  values: { glue: '', quoting: 'none' },
  layout: { separator: ': ' },
  names: { counts: 'first', ignoreCase: true },
  files: {
    homes: [/(?:^|\/)(?:postfix\/sasl|sasl2)\/smtpd\.conf$/],
    names: ['smtpd.conf'],
    paths: [/\/sasl2?\/[^/]+\.conf$/],
    looksLike: (head) => (TELLING.test(head) ? 1 : 0.3) * share(head, (line) => /^\s*[\w-]+\s*:/.test(line)),
  },
}
