/** The languages as editors know them: their files by name and place, their grammar, and how their lines behave. */

import { editorLanguageId, type LanguageDefinition, languages } from '@mailcfg/grammars'

/** How an editor treats the text of a language; see `language-configuration.ts`. */
export type Behaviour = 'postfix' | 'dovecot' | 'hash' | 'my-cnf' | 'zone'

/** What is said of a language here; its id, name and product are the registry's. */
interface Place {
  /** Id in the registry. */
  readonly id: string
  /** Names that no other program's files have, wherever they lie. */
  readonly filenames?: readonly string[]
  /** Globs over the whole path where they hold a `/`, over the name elsewhere. */
  readonly patterns?: readonly string[]
  /** How the first line of a file without any of these names tells it. */
  readonly firstLine?: string
  /** File of the grammar, without its ending. */
  readonly grammar: string
  readonly behaviour: Behaviour
}

/** A language as the manifest lists it. */
export interface EditorLanguage extends Omit<Place, 'id'> {
  /** Its id in editors. */
  readonly id: string
  readonly definition: LanguageDefinition
}

/** Tables have names of ordinary words, which are Postfix's only in its own folders. */
const inPostfix = (...names: readonly string[]): readonly string[] => names.map((name) => `**/postfix*/**/${name}`)

/** The name, and what is left of it in backups, templates and parts. */
const variants = (name: string): readonly string[] => [`${name}.*`, `*[-_.]${name}`]

/**
 * Where the files lie. Everything else (tables that main.cf names, maps called `*.cf`, the dialect of a dovecot.conf) the
 * server tells once it has read the text.
 */
const PLACES: readonly Place[] = [
  {
    id: 'main.cf',
    filenames: ['main.cf'],
    patterns: variants('main.cf'),
    firstLine: '^# (?:Global Postfix configuration file|See /usr/share/postfix/main\\.cf)',
    grammar: 'postfix-main-cf',
    behaviour: 'postfix',
  },
  {
    id: 'master.cf',
    filenames: ['master.cf'],
    patterns: ['**/postfix*/**/master.cf.*', '*[-_.]master.cf'],
    firstLine: '^# Postfix master process configuration file',
    grammar: 'postfix-master-cf',
    behaviour: 'postfix',
  },
  {
    id: 'map-source',
    patterns: [
      ...['sql', 'mysql', 'pgsql', 'ldap', 'sqlite', 'memcache'].map((folder) => `**/postfix*/**/${folder}/*.cf`),
      ...['mysql', 'pgsql', 'ldap', 'sqlite', 'memcache'].map((type) => `${type}[-_]*.cf`),
    ],
    grammar: 'postfix-map-source',
    behaviour: 'postfix',
  },
  {
    id: 'access',
    patterns: inPostfix('access', '*[-_.]access', '*{helo,sender,client,recipient}_checks', '*{white,black}list'),
    grammar: 'postfix-access',
    behaviour: 'postfix',
  },
  {
    id: 'virtual',
    patterns: inPostfix('virtual', 'virtual_alias', 'virtual_aliases', 'virtual_alias_maps', 'valias', 'valiases'),
    grammar: 'postfix-table',
    behaviour: 'postfix',
  },
  {
    id: 'transport',
    patterns: inPostfix('transport', 'transport_maps', 'transports'),
    grammar: 'postfix-table',
    behaviour: 'postfix',
  },
  {
    id: 'canonical',
    patterns: inPostfix('canonical', 'sender_canonical', 'recipient_canonical'),
    grammar: 'postfix-table',
    behaviour: 'postfix',
  },
  { id: 'generic', patterns: inPostfix('generic'), grammar: 'postfix-table', behaviour: 'postfix' },
  { id: 'relocated', patterns: inPostfix('relocated'), grammar: 'postfix-table', behaviour: 'postfix' },
  {
    id: 'sender_login',
    patterns: inPostfix('sender_login', 'sender_login_maps', 'smtpd_sender_login_maps'),
    grammar: 'postfix-table',
    behaviour: 'postfix',
  },
  {
    id: 'lookup-table',
    patterns: inPostfix(
      'sasl_passwd',
      'vmailbox',
      'tls_policy',
      'relay_recipients',
      'sender_relay',
      'bysender',
      'virtual_mailbox_{maps,domains}',
    ),
    grammar: 'postfix-table',
    behaviour: 'postfix',
  },
  {
    id: 'pcre-table',
    patterns: ['**/postfix*/**/*.pcre', ...inPostfix('{header,body,mime,nested}_checks')],
    grammar: 'postfix-pattern-table',
    behaviour: 'postfix',
  },
  { id: 'regexp-table', patterns: ['**/postfix*/**/*.regexp'], grammar: 'postfix-pattern-table', behaviour: 'postfix' },
  { id: 'cidr-table', patterns: ['*.cidr'], grammar: 'postfix-cidr-table', behaviour: 'postfix' },
  { id: 'match-list', grammar: 'postfix-match-list', behaviour: 'hash' },
  {
    id: 'aliases',
    patterns: ['**/etc/aliases', ...inPostfix('aliases', 'aliases.*')],
    grammar: 'postfix-aliases',
    behaviour: 'postfix',
  },
  {
    id: 'dovecot',
    filenames: ['dovecot.conf'],
    patterns: [
      ...['conf', 'conf.ext'].map((ending) => `**/dovecot*/conf.d/*.${ending}`),
      '**/dovecot*/local.conf',
      'auth-*.conf.ext',
      'dovecot.conf.*',
      '*[-_.]dovecot.conf',
    ],
    firstLine: '^(?:# \\d+\\.\\d+\\.\\d+(?:\\.\\d+)? \\([0-9a-f]+\\): |## Dovecot configuration file)',
    grammar: 'dovecot',
    behaviour: 'dovecot',
  },
  { id: 'dovecot24', firstLine: '^dovecot_(?:config|storage)_version *=', grammar: 'dovecot', behaviour: 'dovecot' },
  { id: 'dovecot-1x', firstLine: '^# 1\\.\\d+(?:\\.\\w+)*: ', grammar: 'dovecot', behaviour: 'dovecot' },
  ...[
    ['dovecot-sql', 'dovecot-{sql,mysql,pgsql,sqlite,ldap}*.conf'] as const,
    ['dovecot-dict', 'dovecot-dict*.conf'] as const,
  ].map(([id, name]): Place => ({ id, patterns: [name, `${name}.ext`], grammar: 'dovecot', behaviour: 'dovecot' })),
  {
    id: 'authdaemonrc',
    filenames: ['authdaemonrc'],
    patterns: ['authdaemonrc.*'],
    grammar: 'courier-shell',
    behaviour: 'hash',
  },
  ...['authmysqlrc', 'authpgsqlrc', 'authldaprc', 'authsqliterc'].map(
    (id): Place => ({ id, filenames: [id], grammar: 'courier-authrc', behaviour: 'hash' }),
  ),
  ...['imapd', 'pop3d'].map(
    (name): Place => ({
      id: `courier-${name}`,
      patterns: [`**/*courier*/**/${name}`, `**/*courier*/**/${name}-ssl`],
      filenames: [`${name}-ssl`],
      grammar: 'courier-shell',
      behaviour: 'hash',
    }),
  ),
  {
    id: 'smtpd.conf',
    patterns: ['**/sasl/*.conf', '**/sasl2/*.conf'],
    grammar: 'cyrus-sasl-smtpd-conf',
    behaviour: 'hash',
  },
  {
    id: 'saslauthd',
    patterns: ['**/default/saslauthd*', '**/sysconfig/saslauthd*'],
    grammar: 'courier-shell',
    behaviour: 'hash',
  },
  ...['webmail.cf', 'webman.cf'].map((id): Place => ({ id, filenames: [id], grammar: 'extmail', behaviour: 'hash' })),
  {
    id: 'my.cnf',
    filenames: ['my.cnf', '.my.cnf'],
    patterns: ['**/my.cnf.d/*.cnf', '**/{mysql,mariadb}/**/*.cnf'],
    grammar: 'mysql-my-cnf',
    behaviour: 'my-cnf',
  },
  { id: 'services', patterns: ['**/etc/services'], grammar: 'system-services', behaviour: 'hash' },
  {
    id: 'zone-file',
    patterns: ['*.zone', '**/{named,bind,zones}/**/*.db', '**/{named,bind}/**/db.*'],
    grammar: 'bind-zone-file',
    behaviour: 'zone',
  },
  { id: 'sysconfig', grammar: 'courier-shell', behaviour: 'hash' },
]

/** Languages of other tools' extensions: their files are looked at, and coloured by those. */
export const LEFT_TO_OTHERS: readonly string[] = ['sql', 'httpd-vhost']

/** All languages that the extension brings, in the registry's order. */
export const editorLanguages: readonly EditorLanguage[] = languages.flatMap((definition) => {
  const place = PLACES.find(({ id }) => id === definition.id)
  return place === undefined ? [] : [{ ...place, id: editorLanguageId(definition), definition }]
})
