/** Options by group: names in all their forms, switches, and files that include others. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { myCnf } from '@mailcfg/grammars'
import { optionFiles } from '../stack/option-files.ts'
import { Stack } from '../stack/stack.ts'
import type { AssignmentsDocument } from './assignments.ts'
import { optionsNamed, SERVER_GROUPS, switchOption } from './option-groups.ts'
import { readDocument } from './read.ts'

const read = (text: string, path = '/etc/my.cnf') =>
  readDocument(SourceText.fromText(path, text), myCnf) as AssignmentsDocument

test('an option is found in every form of its name, in the groups of the server only', () => {
  const { entries } = read(
    'port=1\n[client]\nbind-address=a\n[mysqld]\nbind_address=b\n[MySQLd-8.0]\nloose-bind-address=c\n[mysqld_safe]\nbind-address=d\n',
  )
  expect(optionsNamed(entries, SERVER_GROUPS, 'bind-address').map(({ decoded }) => decoded)).toEqual(['b', 'c'])
})

test.each([
  ['skip-networking\n', true],
  ['skip_networking=0\n', false],
  ['skip-networking=OFF\n', false],
  ['skip-networking\nskip-networking = false\n', false],
  ['disable-skip-networking\n', false],
  ['port=1\n', undefined],
])('%j', (text, on) => {
  expect(switchOption(read(`[mysqld]\n${text}`).entries, SERVER_GROUPS, 'skip-networking')?.on).toBe(on)
})

test('included files are read where they are named', () => {
  const stack = new Stack('/', [
    read('[client]\nport=1\n!includedir /etc/mysql/conf.d/\n[client]\nport=9\n', '/etc/mysql/my.cnf'),
    read('[client]\nport=2\n', '/etc/mysql/conf.d/a.cnf'),
    read('[client]\nport=3\n', '/etc/mysql/conf.d/b.cnf'),
    read('[client]\nport=4\n', '/etc/mysql/conf.d/b.txt'),
    read('[client]\nport=5\n', '/srv/other.cnf'),
  ])
  expect(optionFiles(stack).options.map(({ entry }) => entry.decoded)).toEqual(['1', '2', '3', '9'])
  expect(optionFiles(stack).complete).toBe(true)
})

test('a file that is missing leaves the picture incomplete, and one that includes itself ends', () => {
  expect(optionFiles(new Stack('/', [read('!include /etc/x.cnf\n[client]\nport=1\n')])).complete).toBe(false)
  expect(optionFiles(new Stack('/', [read('[client]\nport=1\n!include my.cnf\n')])).options).toHaveLength(11)
  expect(optionFiles(new Stack('/', [])).complete).toBe(false)
})
