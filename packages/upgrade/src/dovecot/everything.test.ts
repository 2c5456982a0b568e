/** A configuration with a little of everything, compared with the text that it has to become. */

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import { stackOf } from '../../../../test/kit/stack.ts'
import { upgradeDovecot } from './upgrade.ts'

const fixtures = new URL('../../../../fixtures/', import.meta.url)
const NAMES = ['dovecot.conf', 'dovecot-ldap.conf.ext']

test.each(NAMES)('%s', (name) => {
  const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
  const files = NAMES.map((one) => [`etc/dovecot/${one}`, read(`stacks/upgrade-everything/etc/dovecot/${one}`)])
  const stack = stackOf(Object.fromEntries(files) as Record<string, string>)
  const [dovecot] = stack.dovecot
  if (dovecot === undefined) throw new Error('no configuration')
  const { edits } = upgradeDovecot(dovecot, stack, '2.4')
  const before = stack.documents.get(`/etc/dovecot/${name}`)?.source.text ?? ''
  expect(applyEdits(before, edits.get(`/etc/dovecot/${name}`) ?? [])).toBe(read(`report/upgrade-everything/${name}`))
})
