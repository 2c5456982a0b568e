/** Whole configurations of 2.3 and what becomes of them, line by line. */

import { expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import { stackOf } from '../../../../test/kit/stack.ts'
import type { Upgrade } from '../change.ts'
import { upgradeDovecot } from './upgrade.ts'

const MAIN = 'etc/dovecot/dovecot.conf'
const VERSIONS = 'dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.3.0\n\n'

/** The files after the upgrade, and the upgrade. */
function upgraded(files: Readonly<Record<string, string>>): { files: Record<string, string>; upgrade: Upgrade } {
  const stack = stackOf(files)
  const dovecot = stack.dovecot.find(({ isWhole }) => isWhole)
  if (dovecot === undefined) throw new Error('no dovecot.conf')
  const upgrade = upgradeDovecot(dovecot, stack, '2.4')
  const now = Object.entries(files).map(([path, text]) => [path, applyEdits(text, upgrade.edits.get(`/${path}`) ?? [])])
  return { files: Object.fromEntries(now), upgrade }
}

/** The main file after the upgrade, without the two lines at its start. */
function main(text: string): string {
  const all = upgraded({ [MAIN]: `protocols = imap\n${text}` }).files[MAIN] as string
  const start = `${VERSIONS}protocols = imap\n`
  expect(all.startsWith(start)).toBe(true)
  return all.slice(start.length)
}

test('the version lines come before the first setting and behind the comments above it', () => {
  const { files } = upgraded({ [MAIN]: '# mine\n\nprotocols = imap\n' })
  expect(files[MAIN]).toBe(`# mine\n\n${VERSIONS}protocols = imap\n`)
})

test('comments behind a line stay, also where it becomes several', () => {
  expect(main('mail_location = maildir:~/M # here\ndisable_plaintext_auth = no # yes\n')).toBe(
    '# here\nmail_driver = maildir\nmail_path = ~/M\nauth_allow_cleartext = yes # yes\n',
  )
})

test('certificates are paths, switches and references have their new spelling', () => {
  expect(
    main(
      'ssl_cert = </etc/c.pem\nssl_prefer_server_ciphers = yes\nservice imap {\n  user = $default_internal_user\n  service_count = 0\n}\n',
    ),
  ).toBe(
    'ssl_server_cert_file = /etc/c.pem\nssl_server_prefer_ciphers = server\nservice imap {\n  user = $SET:default_internal_user\n  restart_request_count = unlimited\n}\n',
  )
})

test('two options that 2.4 refuses together are not left together', () => {
  expect(main('ssl = required\ndisable_plaintext_auth = no\n')).toBe('ssl = required\n')
})

test('lists that go on from the one around them become blocks, and plugins have their new names', () => {
  expect(
    main('mail_plugins = quota zlib\nprotocol imap {\n  mail_plugins = $mail_plugins imap_quota imap_zlib\n}\n'),
  ).toBe('mail_plugins = quota mail_compress\nprotocol imap {\n  mail_plugins {\n    imap_quota = yes\n  }\n}\n')
})

test('databases have names, and settings in place of args', () => {
  expect(
    main(
      'passdb {\n  driver = passwd-file\n  args = scheme=CRYPT username_format=%n /etc/dovecot/users\n}\npassdb {\n  driver = passwd-file\n  deny = yes\n  args = /etc/denied\n}\nuserdb {\n  driver = static\n  args = uid=vmail home=/v/%d/%n allow_all_users=yes\n}\n',
    ),
  ).toBe(
    'passdb passwd-file {\n  default_password_scheme = CRYPT\n  auth_username_format = %{user | username}\n  passwd_file_path = /etc/dovecot/users\n}\npassdb deny {\n  driver = passwd-file\n  deny = yes\n  passwd_file_path = /etc/denied\n}\nuserdb static {\n  static_allow_all_users = yes\n  fields {\n    uid = vmail\n    home = /v/%{user | domain}/%{user | username}\n  }\n}\n',
  )
})

test('an SQL file becomes a part of the configuration where args named it, and keeps its password to itself', () => {
  const sql = 'etc/dovecot/dovecot-sql.conf.ext'
  const { files, upgrade } = upgraded({
    [MAIN]: 'protocols = imap\npassdb {\n  driver = sql\n  args = /etc/dovecot/dovecot-sql.conf.ext\n}\n',
    [sql]:
      "# my database\ndriver = mysql\nconnect = host=a host=b dbname=m user=u password=secret\ndefault_pass_scheme = SHA512-CRYPT\npassword_query = SELECT password \\\n  FROM u WHERE n = '%n'\n",
  })
  expect(files[MAIN]).toBe(
    `${VERSIONS}protocols = imap\npassdb sql {\n  !include_try /etc/dovecot/dovecot-sql.conf.ext\n}\n`,
  )
  const server = (host: string): string => `mysql ${host} {\n  dbname = m\n  user = u\n  password = secret\n}\n`
  expect(files[sql]).toBe(
    `# my database\nsql_driver = mysql\n${server('a')}${server('b')}passdb_default_password_scheme = SHA512-CRYPT\npassdb_sql_query = SELECT password \\\n  FROM u WHERE n = '%{user | username}'\n`,
  )
  expect(upgrade.changes.filter(({ kind }) => kind !== 'changed')).toEqual([])
})

test('without a scheme the one of 2.3 is written down, and somebody is told that 2.4 refuses it', () => {
  const sql = 'etc/dovecot/dovecot-sql.conf.ext'
  const { files } = upgraded({
    [MAIN]: 'protocols = imap\npassdb {\n  driver = sql\n  args = /etc/dovecot/dovecot-sql.conf.ext\n}\n',
    [sql]: 'driver = sqlite\nconnect = /var/db\npassword_query = SELECT p, userdb_quota_rule FROM u\n',
  })
  expect(files[sql]).toMatch(
    /# mailcfg: 2\.4 refuses passwords of the scheme MD5;.*\npassdb_default_password_scheme = MD5\n/,
  )
  expect(files[sql]).toContain('# mailcfg: the column userdb_quota_rule has to become userdb_quota_storage_size')
})

test('a file that was not seen is said, and its line kept as a comment', () => {
  const now = main('passdb {\n  driver = sql\n  args = /etc/dovecot/dovecot-sql.conf.ext\n}\n')
  expect(now).toContain('  # mailcfg: /etc/dovecot/dovecot-sql.conf.ext was not seen;')
  expect(now).toContain('  # args = /etc/dovecot/dovecot-sql.conf.ext\n')
})

test('plugin sections dissolve, their comments stay', () => {
  expect(
    main(
      'plugin {\n  # how much\n  quota = maildir:User quota\n  quota_rule = *:storage=1G\n  quota_warning = storage=95%% warn %u\n\n  sieve = file:~/sieve;active=~/.sieve\n  xapian = x\n}\n',
    ),
  ).toBe(
    '# how much\nquota "User quota" {\n  driver = maildir\n  warning warn-1 {\n    quota_storage_percentage = 95\n    execute warn {\n      args = %{user}\n    }\n  }\n}\nquota_storage_size = 1G\n\nsieve_script personal {\n  path = ~/sieve\n  active_path = ~/.sieve\n}\n# mailcfg: xapian belongs to a plugin that is not part of Dovecot; ask its authors what 2.4 wants\n# xapian = x\n',
  )
})

test('each quota has its own limits and warnings', () => {
  expect(
    main(
      'plugin {\n  quota = count:User quota\n  quota_rule = *:storage=1G\n  quota2 = count:Shared\n  quota2_rule = *:storage=5G\n  quota2_warning = storage=80%% w\n}\n',
    ),
  ).toBe(
    'quota "User quota" {\n  driver = count\n}\nquota_storage_size = 1G\nquota Shared {\n  driver = count\n  quota_storage_size = 5G\n  warning warn-1 {\n    quota_storage_percentage = 80\n    execute w {\n    }\n  }\n}\n',
  )
})

test('scripts of imapsieve stand in the block of their mailbox', () => {
  expect(
    main(
      'plugin {\n  imapsieve_mailbox1_name = Junk\n  imapsieve_mailbox1_causes = COPY APPEND\n  imapsieve_mailbox1_before = file:/s/spam.sieve\n  imapsieve_mailbox2_name = *\n  imapsieve_mailbox2_from = Junk\n  imapsieve_mailbox2_before = file:/s/ham.sieve\n}\n',
    ),
  ).toBe(
    'mailbox Junk {\n  sieve_script spam {\n    type = before\n    cause = copy append\n    path = /s/spam.sieve\n  }\n}\nimapsieve_from Junk {\n  sieve_script ham {\n    type = before\n    path = /s/ham.sieve\n  }\n}\n',
  )
})

test('what 2.4 does not have becomes a comment that says so', () => {
  const now = main('service director {\n  unix_listener a {\n    mode = 0600\n  }\n}\nimap_id_log = *\n')
  expect(now).toBe(
    '# mailcfg: 2.4 has no service director\n# service director {\n  # unix_listener a {\n    # mode = 0600\n  # }\n# }\n# mailcfg: 2.4 does not have imap_id_log (replaced by an event)\n# imap_id_log = *\n',
  )
})

test('namespaces and listeners have names, and a location of their own takes back the rest of the outer one', () => {
  expect(
    main(
      'mail_location = maildir:~/M:INDEX=/i\nnamespace {\n  inbox = yes\n}\nnamespace {\n  prefix = Public/\n  location = maildir:/p\n}\nservice imap-login {\n  inet_listener {\n    port = 993\n  }\n}\n',
    ),
  ).toBe(
    'mail_driver = maildir\nmail_path = ~/M\nmail_index_path = /i\nnamespace inbox {\n  inbox = yes\n}\nnamespace public {\n  prefix = Public/\n  mail_driver = maildir\n  mail_path = /p\n  mail_index_path =\n}\nservice imap-login {\n  inet_listener imaps {\n    port = 993\n  }\n}\n',
  )
})

test('nothing is done to what is written for 2.4, or for 1, or does not parse', () => {
  expect(upgraded({ [MAIN]: `${VERSIONS}protocols = imap\n` }).upgrade).toMatchObject({ changes: [], edits: new Map() })
  expect(
    upgraded({ [MAIN]: 'auth default {\n  mechanisms = plain\n  passdb pam {\n  }\n}\n' }).upgrade.refusal,
  ).toContain('Dovecot 1')
  expect(upgraded({ [MAIN]: 'protocols = imap\npassdb {\n  driver = pam\n' }).upgrade.refusal).toContain(
    'dovecot.conf:2',
  )
})

test('a configuration without protocols is marked, since 2.4 offers none by itself', () => {
  const { files } = upgraded({ [MAIN]: 'ssl = yes\n' })
  expect(files[MAIN]).toContain('# protocols = imap pop3 lmtp\n')
})
