/** Which restriction classes a server has, found without asking every service. */

import { expect, test } from '@jest/globals'
import type { PostfixInstance } from '@mailcfg/model'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { classNames } from './restriction-words.ts'

function instance(main: string, master: string): PostfixInstance {
  const files = { 'etc/postfix/main.cf': `${main}‸`, 'etc/postfix/master.cf': master }
  return markedFiles(files).place.postfix as PostfixInstance
}

const SERVICES = 'smtp inet n - y - - smtpd\n25 inet n - y - - smtpd\n'

test.each([
  ['main.cf alone', 'smtpd_restriction_classes = a, b\n', SERVICES, ['a', 'b']],
  ['nothing', '', SERVICES, []],
  ['a service of its own', 'smtpd_restriction_classes = a\n', `${SERVICES}  -o smtpd_restriction_classes=c,d\n`, 'acd'],
  [
    'a reference to what a service sets',
    'smtpd_restriction_classes = $mine\nmine = a\n',
    `${SERVICES}  -o mine=c\n`,
    'ac',
  ],
  [
    'a reference to the name of the service',
    'smtpd_restriction_classes = for_$service_name\n',
    'a inet n - y - - smtpd\n',
    ['for_', 'for_a'],
  ],
  [
    'one service in several entries',
    '',
    `${SERVICES}  -o smtpd_restriction_classes=c\n25 inet n - y - - smtpd\n  -o smtpd_restriction_classes=d\n`,
    'd',
  ],
])('%s', (_, main, master, expected) => {
  const postfix = instance(main, master)
  expect([...classNames(postfix)].sort()).toEqual([...expected])
  // The same as what each service is asked for.
  const all = [undefined, ...postfix.services].flatMap((service) =>
    postfix.value('smtpd_restriction_classes', service).text.split(/[\s,]+/),
  )
  expect(classNames(postfix)).toEqual(new Set(all.filter((name) => name !== '')))
})
