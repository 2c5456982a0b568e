/** The few blocks that many servers need as a whole; `$1`, `${2:x}` are places to fill in. */

import { type CompletionItem, RANK } from './item.ts'

interface Snippet {
  readonly label: string
  readonly detail: string
  readonly lines: readonly string[]
}

function itemOf({ label, detail, lines }: Snippet): CompletionItem {
  const snippet = lines.join('\n')
  const text = snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+|\\(\$)/g, (_, word = '', sign = '') => `${word}${sign}`)
  return { label, kind: 'snippet', detail, snippet, text, rank: RANK.common - 1 }
}

const SUBMISSION = [
  '  -o smtpd_sasl_auth_enable=yes',
  '  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject',
  '  -o smtpd_recipient_restrictions=',
  '  -o milter_macro_daemon_name=ORIGINATING',
]

const MASTER: readonly (Snippet & { readonly service: string })[] = [
  {
    service: 'submission inet',
    label: 'submission service',
    detail: 'port 587: clients log in behind STARTTLS',
    lines: [
      'submission inet n       -       n       -       -       smtpd',
      '  -o syslog_name=postfix/submission',
      '  -o smtpd_tls_security_level=encrypt',
      '  -o smtpd_tls_auth_only=yes',
      ...SUBMISSION,
    ],
  },
  {
    service: 'submissions inet',
    label: 'submissions service',
    detail: 'port 465: clients log in, TLS from the first byte',
    lines: [
      'submissions inet n       -       n       -       -       smtpd',
      '  -o syslog_name=postfix/submissions',
      '  -o smtpd_tls_wrappermode=yes',
      ...SUBMISSION,
    ],
  },
  {
    service: 'dovecot unix',
    label: 'dovecot delivery service',
    detail: 'pipe: hands mail to dovecot-lda',
    lines: [
      'dovecot   unix  -       n       n       -       -       pipe',
      '  flags=DRhu user=${1:vmail}:${2:vmail} argv=${3:/usr/lib/dovecot/dovecot-lda}',
      '  -f \\${sender} -d \\${user}@\\${domain}',
    ],
  },
]

/** Services of master.cf that are not there yet. */
export function masterSnippets(present: ReadonlySet<string>): CompletionItem[] {
  return MASTER.filter(({ service }) => !present.has(service)).map((one) => {
    const { text = '', ...item } = itemOf(one)
    return { ...item, text: text.replaceAll('\\$', '$') }
  })
}

const MAIN: readonly Snippet[] = [
  {
    label: 'TLS for incoming mail',
    detail: 'certificate and level of smtpd',
    lines: [
      'smtpd_tls_security_level = may',
      'smtpd_tls_cert_file = ${1:/etc/ssl/certs/mail.pem}',
      'smtpd_tls_key_file = ${2:/etc/ssl/private/mail.key}',
    ],
  },
  {
    label: 'logins by Dovecot',
    detail: 'SASL of smtpd through private/auth',
    lines: ['smtpd_sasl_auth_enable = yes', 'smtpd_sasl_type = dovecot', 'smtpd_sasl_path = ${1:private/auth}'],
  },
  {
    label: 'virtual mailboxes from MySQL',
    detail: 'domains, mailboxes and aliases from a database',
    lines: [
      'virtual_mailbox_domains = proxy:mysql:${1:/etc/postfix/mysql-domains.cf}',
      'virtual_mailbox_maps = proxy:mysql:${2:/etc/postfix/mysql-mailboxes.cf}',
      'virtual_alias_maps = proxy:mysql:${3:/etc/postfix/mysql-aliases.cf}',
      'virtual_transport = ${4:lmtp:unix:private/dovecot-lmtp}',
    ],
  },
]

/** Blocks of main.cf whose first parameter is not set yet. */
export function mainSnippets(isSet: (name: string) => boolean): CompletionItem[] {
  return MAIN.filter(({ lines }) => !isSet((lines[0] as string).replace(/ =.*/, ''))).map((one) => itemOf(one))
}

const DOVECOT_23: readonly Snippet[] = [
  {
    label: 'passdb and userdb from SQL',
    detail: 'users in a database',
    lines: [
      'passdb {',
      '  driver = sql',
      '  args = ${1:/etc/dovecot/dovecot-sql.conf.ext}',
      '}',
      'userdb {',
      '  driver = sql',
      '  args = ${1:/etc/dovecot/dovecot-sql.conf.ext}',
      '}',
    ],
  },
  {
    label: 'passdb from a file',
    detail: 'users in a passwd-file',
    lines: ['passdb {', '  driver = passwd-file', '  args = scheme=${1:SHA512-CRYPT} ${2:/etc/dovecot/users}', '}'],
  },
]

const DOVECOT_24: readonly Snippet[] = [
  {
    label: 'passdb and userdb from SQL',
    detail: 'users in a database',
    lines: [
      'sql_driver = ${1:mysql}',
      'passdb sql {',
      "  query = SELECT password FROM ${2:users} WHERE username = '%{user}'",
      '}',
      'userdb sql {',
      "  query = SELECT home, uid, gid FROM ${2:users} WHERE username = '%{user}'",
      '}',
    ],
  },
  {
    label: 'passdb from a file',
    detail: 'users in a passwd-file',
    lines: ['passdb passwd-file {', '  passwd_file_path = ${1:/etc/dovecot/users}', '}'],
  },
]

const DOVECOT_2: readonly Snippet[] = [
  {
    label: 'auth socket for Postfix',
    detail: 'smtpd asks it about logins',
    lines: [
      'service auth {',
      '  unix_listener ${1:/var/spool/postfix/private/auth} {',
      '    mode = 0660',
      '    user = postfix',
      '    group = postfix',
      '  }',
      '}',
    ],
  },
  {
    label: 'LMTP socket for Postfix',
    detail: 'Postfix delivers there',
    lines: [
      'service lmtp {',
      '  unix_listener ${1:/var/spool/postfix/private/dovecot-lmtp} {',
      '    mode = 0600',
      '    user = postfix',
      '    group = postfix',
      '  }',
      '}',
    ],
  },
]

/** Blocks of the top level of a dovecot.conf. */
export function dovecotSnippets(release: string): CompletionItem[] {
  if (release.startsWith('1.')) return []
  const own = release.startsWith('2.4') ? DOVECOT_24 : DOVECOT_23
  return [...own, ...DOVECOT_2].map((one) => itemOf(one))
}

const MYSQL_SOURCE: Snippet = {
  label: 'MySQL map source',
  detail: 'all that a table of Postfix needs',
  lines: [
    'hosts = ${1:localhost}',
    'user = ${2:postfix}',
    'password = $3',
    'dbname = ${4:postfix}',
    "query = SELECT ${5:goto} FROM ${6:alias} WHERE ${7:address} = '%s'",
  ],
}

/** A whole source of a map, for a file that is still empty. */
export function mapSourceSnippets(): CompletionItem[] {
  return [itemOf(MYSQL_SOURCE)]
}
