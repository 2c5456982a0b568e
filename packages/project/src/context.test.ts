/** Which files of a server are read although nobody named them. */

import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { neighboursOf } from './context.ts'
import { nodeFiles } from './node-files.ts'

const root = fileURLToPath(new URL('../../../fixtures/stacks/courier-extmail', import.meta.url))

test('below a root the files of the whole stack are found, and known ones are left out', () => {
  const main = `${root}/etc/postfix/main.cf`
  const found = neighboursOf({ root, files: [main] }, nodeFiles).map((path) => path.slice(root.length))
  expect(found).toEqual(
    expect.arrayContaining([
      '/etc/authlib/authmysqlrc',
      '/etc/courier/imapd-ssl',
      '/etc/httpd/conf.d/vhost_extmail.conf',
      '/etc/my.cnf',
      '/etc/postfix/sasl/smtpd.conf',
      '/etc/services',
      '/etc/sysconfig/network',
      '/var/named/shuyuan.test.zone',
      '/var/www/extsuite/extmail/webmail.cf',
    ]),
  )
  expect(found).not.toContain('/etc/postfix/main.cf')
})
