/** Detection by name, path and content, and what each of them must not be fooled by. */

import { describe, expect, test } from '@jest/globals'
import { detectLanguage, languageById, languages } from './index.ts'

function detected(path: string, head = ''): string {
  const { language, by } = detectLanguage(path, () => head)
  return `${language?.id ?? 'nothing'} by ${by}`
}

describe('by name and path', () => {
  test.each([
    ['/etc/postfix/main.cf', 'main.cf by name'],
    ['C:\\mail\\etc\\postfix\\master.cf', 'master.cf by name'],
    ['owner__repo__01-main.cf', 'main.cf by name'],
    ['templates/main.cf.j2', 'main.cf by name'],
    ['main.cf.gateway', 'main.cf by path'],
    ['owner__repo__12-10-auth.conf', 'dovecot by content'],
    ['dovecot/conf.d/10-auth.conf', 'dovecot by path'],
    ['_etc_dovecot_conf.d_10-master.conf', 'dovecot by path'],
    ['owner__repo__03-mysql-virtual.cf', 'map-source by path'],
    ['etc/authlib/authmysqlrc.dist', 'authmysqlrc by name'],
    ['etc/courier/imapd-ssl', 'courier-imapd by name'],
    ['/etc/default/saslauthd', 'saslauthd by name'],
    ['extmail/webmail.cf.default', 'webmail.cf by name'],
    ['/etc/aliases', 'aliases by name'],
    ['etc/postfix/mysql_virtual_limit_maps.cf', 'map-source by path'],
    ['etc/authlib/authpgsqlrc', 'authpgsqlrc by name'],
    ['etc/courier/authldaprc', 'authldaprc by name'],
    ['authsqliterc', 'authsqliterc by name'],
    ['etc/courier/pop3d-ssl', 'courier-pop3d by name'],
    ['setup/Schema.SQL', 'sql by path'],
    ['/etc/my.cnf', 'my.cnf by name'],
    ['etc/mysql/mariadb.conf.d/50-server.cnf', 'my.cnf by path'],
    ['/etc/services', 'services by name'],
    ['/etc/sysconfig/saslauthd', 'saslauthd by name'],
    ['/etc/sysconfig/network', 'sysconfig by path'],
    ['/etc/httpd/conf.d/vhost_extmail.conf', 'httpd-vhost by path'],
    ['var/named/example.com.zone', 'zone-file by path'],
    ['/etc/bind/db.example.com', 'zone-file by path'],
    ['/var/named/example.com.db', 'zone-file by path'],
    ['/etc/postfix/example.com.db', 'nothing by none'],
  ])('%s', (path, expected) => {
    expect(detected(path, path.includes('10-auth') ? 'passdb {\n  driver = pam\n}\n' : '')).toBe(expected)
  })
})

describe('content', () => {
  test('refuses a name that it contradicts', () => {
    expect(detected('/etc/slockd/main.cf', '# daemon\nhost\t\tlocalhost\nport\t\t10030\n')).toBe('nothing by none')
  })

  test('tells a file without a telling name', () => {
    expect(detected('stdin', 'myhostname = a.example\nsmtpd_banner = x\n')).toBe('main.cf by content')
    expect(detected('stdin', 'hosts = localhost\ndbname = mail\nquery = SELECT 1\n')).toBe('map-source by content')
    expect(detected('stdin', 'pwcheck_method: saslauthd\n')).toBe('smtpd.conf by content')
    expect(detected('stdin', '/^x/\n  REJECT one\n  two\n/^y/ OK\n')).toBe('regexp-table by content')
  })

  test('is not fooled by remarks, scripts and documentation that quotes a block', () => {
    const remarks = '// What is done before.\n// And behind.\nDPkg {"/usr/sbin/x --apt || true";};\n'
    expect(detected('70debconf', remarks)).toBe('nothing by none')
    expect(detected('run', 'if [ -x /bin/a ]; then\n  /bin/a\nfi\n')).toBe('nothing by none')
    const prose =
      'Password databases\nAn example that asks PAM:\npassdb {\n  driver = pam\n}\nIt needs root.\nSee also userdb.\n'
    expect(detected('notes.txt', prose)).toBe('nothing by none')
    expect(detected('notes.txt', prose.replace('passdb', 'auth default'))).toBe('nothing by none')
    expect(detected('dovecot.conf', 'auth default {\n  two words\n  three more words\n')).toBe('dovecot-1x by name')
  })

  test('indented lines alone are no continuation lines of a pattern table', () => {
    const mailboxes = ['Drafts', 'Sent', 'Trash'].map((name) => `  mailbox ${name} {\n    auto = create\n  }\n`)
    expect(detected('mailboxes.txt', `namespace inbox {\n${mailboxes.join('')}}\n`)).toBe('dovecot by content')
  })

  test('does not refuse a name for want of a telling setting', () => {
    expect(detected('/etc/courier/imapd-ssl', 'TLS_CERTFILE=/x.pem\n')).toBe('courier-imapd by name')
    expect(detected('/etc/courier/authdaemonrc', 'daemons=5\n')).toBe('authdaemonrc by name')
    expect(detected('/opt/imapd', '#!/bin/sh\nexec /usr/sbin/imapd\n')).toBe('nothing by none')
  })

  test('tells the files of other software', () => {
    expect(detected('stdin', '[client]\nport = 3306\n[mysqld]\nskip-networking\n')).toBe('my.cnf by content')
    expect(detected('stdin', '$TTL 1d\n@ IN SOA ns root ( 1 2 3\n 4 5 )\n IN MX 10 a\n')).toBe('zone-file by content')
    expect(detected('stdin', 'smtp 25/tcp mail\nsmtps 465/tcp\n')).toBe('services by content')
    expect(detected('stdin', '<VirtualHost *>\nServerName a\n</VirtualHost>\n')).toBe('httpd-vhost by content')
    expect(detected('page', '<html>\n<body>\n<p>\nAlias\n</p>\n</body>\n</html>\n')).toBe('nothing by none')
    expect(detected('setup.cfg', '[metadata]\nname = x\n[options]\npackages = y\n')).toBe('nothing by none')
    expect(detected('stdin', 'HOSTNAME=a\nNETWORKING=yes\n')).toBe('nothing by none')
    expect(detected('/opt/app/bin/services', 'smtpd_banner\n')).toBe('nothing by none')
  })

  test('chooses among the Dovecot dialects', () => {
    expect(detected('dovecot.conf', 'dovecot_config_version = 2.4.0\n')).toBe('dovecot24 by name')
    expect(detected('dovecot.conf', 'auth default {\n  passdb pam {\n  }\n}\n')).toBe('dovecot-1x by name')
    expect(detected('dovecot.conf', 'passdb {\n  driver = pam\n}\n')).toBe('dovecot by name')
  })

  test('of prose or lists tells nothing', () => {
    expect(detected('README', 'How to set up a mail server.\nFirst install it.\n')).toBe('nothing by none')
    expect(detected('docs/README.md', '/^From:.*spam/ REJECT\n/^Subject: x/ DISCARD\n')).toBe('nothing by none')
    expect(detected('mynetworks', '10.0.0.0/8\n127.0.0.0/8\n')).toBe('nothing by none')
  })
})

describe('files that are not text', () => {
  test('a compiled table is not even read', () => {
    const unread = (): string => {
      throw new Error('read')
    }
    for (const name of ['access.db', 'virtual.lmdb', 'aliases.cdb']) {
      expect(detectLanguage(`/etc/postfix/${name}`, unread).language).toBeUndefined()
    }
  })

  test('a NUL makes a file binary whatever its name', () => {
    expect(detected('main.cf', 'a = b\0')).toBe('nothing by none')
  })
})

test('ids are unique and lead back to their language', () => {
  for (const language of languages) expect(languageById(language.id)).toBe(language)
})

test('what lies in the place of main.cf is main.cf, whatever it holds', () => {
  expect(detectLanguage('/etc/postfix/main.cf', () => 'restart the service\n').language?.id).toBe('main.cf')
})
