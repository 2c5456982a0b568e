/** Which settings hold a password: hand-written, so that reports can mask their values. */

/** Files whose settings may be secret; table types (`mysql`, `ldap`) stand for their source files. */
const secretNames: Readonly<Record<string, readonly string[]>> = {
  mysql: ['password'],
  pgsql: ['password', 'hosts', 'dbname'],
  ldap: ['bind_pw'],
  mongodb: ['uri'],
  authmysqlrc: ['MYSQL_PASSWORD'],
  authpgsqlrc: ['PGSQL_PASSWORD', 'PGSQL_CONNECTION'],
  authldaprc: ['LDAP_BINDPW'],
  'smtpd.conf': ['sql_passwd', 'ldapdb_pw'],
  'webmail.cf': ['SYS_MYSQL_PASS', 'SYS_LDAP_PASS', 'SYS_G_ABOOK_LDAP_ROOTPW'],
  'webman.cf': ['SYS_MYSQL_PASS', 'SYS_LDAP_PASS', 'SYS_CAPTCHA_KEY', 'SYS_CMDSERVER_AUTHCODE'],
  'my.cnf': ['password'],
  'dovecot-sql': ['connect'],
  'dovecot-ldap': ['dnpass'],
}

// Dovecot names its passwords alike; auth_debug_passwords and the like are switches.
const dovecotSecret = /_(?:password|api_key|api_header|client_secret|hash_nonce)$/

/** The secret names of one kind of file; none for a kind that has none. Dovecot's are known by `isSecret` alone. */
export function secretsOf(kind: string): readonly string[] {
  return Object.hasOwn(secretNames, kind) ? (secretNames[kind] ?? []) : []
}

/**
 * True when the value of this setting is a password or may hold one (a connection string).
 * `kind` is a table type, a Courier format, `smtpd.conf`, an ExtMail file, `dovecot`, `dovecot-sql` or `dovecot-ldap`;
 * case does not matter.
 */
export function isSecret(kind: string, name: string): boolean {
  if (kind === 'dovecot') return dovecotSecret.test(name) || name.endsWith('_private_password')
  return secretsOf(kind).some((secret) => secret.toLowerCase() === name.toLowerCase())
}
