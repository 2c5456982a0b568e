/** dovecot.conf and the files it includes, in the dialects of 1.x, 2.0 to 2.3, and 2.4. */

import { dovecotStyle } from '@mailcfg/core'
import { contentLines, share } from '../detect/evidence.ts'
import type { FilePatterns, LanguageDefinition } from '../language.ts'
import { DOVECOT1, DOVECOT2, DOVECOT24, type DovecotDialect } from './dialect.ts'
import { dovecotLineParser } from './parser.ts'
import { dovecotValues } from './values.ts'

const PATHS = [
  /(?:^|\/)dovecot[^/]*\/(?:.*\/)?(?!dovecot-)[^/]+\.conf(?:\.[^/]+)?$/,
  /(?:^|\/)conf\.d\/\d\d-[^/]+\.conf(?:\.[^/]+)?$/,
  /(?:^|[/_-])auth-[a-z]+\.conf\.ext(?:\.[^/]+)?$/,
  /(?:^|[/._-])dovecot\d?\.conf(?:\.[^/]+)?$/,
]

// Settings and sections that only one of the dialects has; each is enough to tell it.
const V1 =
  /^[ \t]*(?:auth[ \t]+\S+[ \t]*\{|socket[ \t]+(?:listen|connect)[ \t]*\{|(?:default_mail_env|auth_methods|auth_userinfo|auth_userdb|auth_passdb|login_dir|mail_extra_groups)[ \t]*=)/m
const V24 =
  /^[ \t]*(?:(?:dovecot_config_version|dovecot_storage_version|mail_driver|mail_path|sql_driver|ldap_uris|auth_allow_cleartext|ssl_server_cert_file|ssl_server_key_file|passdb_driver|userdb_driver)[ \t]*=|(?:mail_plugins|dict_server|protocols|passwd_file_path)[ \t]*\{|(?:passdb|userdb|sieve_script|quota|dict|fts|acl)[ \t]+[\w-]+[ \t]*\{)|%\{\s*\w+\s*\|/m
const V2 = /^[ \t]*(?:(?:passdb|userdb)[ \t]*\{|(?:service|protocol|namespace|inet_listener|unix_listener)\b[^=\n]*\{)/m

/** A setting, a block that begins or ends, an include, or a value that goes on. */
const LINE = /^\s*!?[\w.@/-]+\s*=|\{\s*\S*\s*(?:#.*)?$|\}\s*(?:#.*)?$|^\s*!include|\\\s*$/

/** Nothing for another dialect, and for the many programs that read XML or words from a `conf.d` of their own. */
function looksLikeDovecot2(head: string): number {
  if (V1.test(head) || V24.test(head) || DICT.test(head)) return 0
  if (contentLines(head).length > 2 && share(head, (line) => LINE.test(line)) < 0.1) return 0
  return V2.test(head) && isPure(head) ? 0.8 : 0.3
}

/** Whether next to all lines are those of a configuration: documentation quotes blocks, too, and is none. */
function isPure(head: string): boolean {
  return share(head, (line) => LINE.test(line)) > 0.7
}

function blocks(
  id: string,
  title: string,
  dialect: DovecotDialect,
  glue: '' | ' ',
  files: FilePatterns,
): LanguageDefinition {
  return {
    id,
    title,
    product: 'dovecot',
    shape: 'blocks',
    lineStyle: dovecotStyle(dialect.lines),
    lineReach: 'joins',
    parseLine: dovecotLineParser(dialect),
    values: dovecotValues(glue),
    files,
  }
}

/** Dovecot 2.0 to 2.3; also what a file is taken for that shows no dialect. */
/** What only a file for a dict has, whatever it is called: a database beside maps from its keys. */
const DICT = /^[ \t]*connect[ \t]*=[\s\S]*^[ \t]*map[ \t]*\{/m

export const dovecot: LanguageDefinition = blocks('dovecot', 'Dovecot 2.0-2.3 configuration', DOVECOT2, ' ', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: looksLikeDovecot2,
})

export const dovecot1: LanguageDefinition = blocks('dovecot-1x', 'Dovecot 1.x configuration', DOVECOT1, '', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: (head) => (V1.test(head) ? (isPure(head) ? 1 : 0.4) : 0),
})

export const dovecot24: LanguageDefinition = blocks('dovecot24', 'Dovecot 2.4 configuration', DOVECOT24, ' ', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: (head) => (V24.test(head) && !V1.test(head) ? (isPure(head) ? 1 : 0.4) : 0),
})
