/** Random idioms of Dovecot 1.x and of older 2.x, which 2.3 translates. */

import type { Dice } from './dice.ts'

const SETTINGS = [
  'ssl_disable = no',
  'ssl_cert_file = /etc/ssl/x.pem',
  'ssl_key_file =',
  'ssl_protocols = !SSLv3 !TLSv1',
  'ssl_protocols = TLSv1.1 TLSv1.2',
  'ssl_protocols = !SSLv2',
  'ssl_parameters_regenerate = 168',
  'fsync_disable = yes',
  'dbox_rotate_size = 2M',
  'dbox_rotate_days = 1',
  'mail_cache_compress_min_size = 4k',
  'login_dir = /x',
  'login_user = dovenull',
  'login_process_size = 64',
  'login_process_per_connection = no',
  'login_processes_count = 3',
  'login_processes_count = many',
  'login_chroot = yes',
  'max_mail_processes = 512',
  'mail_process_size = 256',
  'mail_drop_priv_before_exec = no',
  'auth_user = root',
  'auth_count = 1',
  'auth_cache_size = 10',
  'auth_executable = /x/auth',
  'sieve = ~/.dovecot.sieve',
  'sieve_storage = ~/sieve',
  'imap_client_workarounds = outlook-idle delay-newmail',
  'ssl_listen = *:993',
  'listen = *:143',
  'listen = 10.0.0.1:143 [::]',
  'base_dir = /run/dovecot/',
  'protocols = imaps pop3s managesieve',
  'director_consistent_hashing = yes',
]

/** Some lines. */
export function obsoleteLines(dice: Dice): string[] {
  dice.features.add('obsolete idiom')
  if (dice.feature('auth section of 1.x', 0.3)) return authSection(dice)
  if (dice.feature('listen in a protocol', 0.2))
    return [
      `protocol ${dice.pick(['imap', 'pop3', 'managesieve'])} {`,
      `  listen = ${dice.pick(['*:10143', '127.0.0.1', ''])}`,
      '}',
    ]
  if (dice.feature('service dns_client', 0.05)) return ['service dns_client {', '  client_limit = 3', '}']
  return [dice.pick(SETTINGS)]
}

function authSection(dice: Dice): string[] {
  const parts = dice.several(1, 4, () =>
    dice.pick([
      ['mechanisms = plain login'],
      ['verbose = yes'],
      ['user = root'],
      ['auth_debug = no'],
      ['cache_size = 5'],
      ['passdb pam {', 'args = dovecot', '}'],
      ['userdb static {', 'args = uid=1', '}'],
      ['socket listen {', 'client {', 'path = /var/run/dovecot/auth-client', 'mode = 0660', 'user = mail', '}', '}'],
      ['socket listen {', 'master {', 'path = /run/dovecot/auth-master', 'group = mail', '}', '}'],
      ['socket listen {', 'client {', 'mode = 0660', '}', '}'],
    ]),
  )
  return ['auth default {', ...parts.flat(), '}']
}
