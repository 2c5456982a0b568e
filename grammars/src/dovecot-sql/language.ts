/** The files that `args =` of Dovecot 2.0 to 2.3 names: SQL and LDAP settings, and dict maps, read by one old reader. */

import { dovecotStyle } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import { DOVECOT_DICT, DOVECOT_SQL } from '../dovecot/dialect.ts'
import { dovecotLineParser } from '../dovecot/parser.ts'
import { dovecotValues } from '../dovecot/values.ts'
import type { LanguageDefinition } from '../language.ts'

/** Sections of a dict map file; the settings files have none. */
const SECTION = /^[ \t]*(?:map|key[ \t]+\w+)[ \t]*\{/m

/** What SQL and LDAP settings assign to, a template's mark before it allowed. */
const SETTING =
  /^[ \t]*(?:%\{\w+\})?(?:driver|connect|default_pass_scheme|(?:password|user|iterate|update)_query|hosts|uris|dn|dnpass|base|db(?:_\w+)?|deref|scope|ldap_version|auth_bind(?:_userdn)?|tls\w*|sasl_\w+|debug_level|blocking|(?:user|pass|iterate)_(?:attrs|filter)|userdb_warning_disable)[ \t]*=/

/** dovecot-sql.conf.ext and dovecot-ldap.conf.ext: assignments; sections are passed over in silence. */
export const dovecotSql: LanguageDefinition = {
  id: 'dovecot-sql',
  title: 'Dovecot SQL or LDAP settings',
  product: 'dovecot',
  shape: 'assignments',
  lineStyle: dovecotStyle(DOVECOT_SQL.lines),
  lineReach: 'joins',
  parseLine: dovecotLineParser(DOVECOT_SQL),
  values: dovecotValues(' '),
  layout: { separator: ' = ' },
  files: {
    paths: [/(?:^|[/._-])dovecot-(?!dict)(?:[a-z]+-)*(?:sql|mysql|pgsql|sqlite|ldap)[^/]*\.conf(?:\.[^/]+)?$/],
    looksLike: (head) =>
      SECTION.test(head)
        ? 0.1
        : Math.max(
            0.1,
            share(head, (line) => SETTING.test(line)),
          ),
  },
}

/** dovecot-dict-sql.conf.ext: `connect =` and `map { }` sections. */
export const dovecotDict: LanguageDefinition = {
  ...dovecotSql,
  id: 'dovecot-dict',
  title: 'Dovecot dict map',
  shape: 'blocks',
  lineStyle: dovecotStyle(DOVECOT_DICT.lines),
  parseLine: dovecotLineParser(DOVECOT_DICT),
  files: {
    paths: [/(?:^|[/._-])dovecot-dict[^/]*\.conf(?:\.[^/]+)?$/],
    looksLike: (head) => (SECTION.test(head) ? 0.9 : 0.1),
  },
}
