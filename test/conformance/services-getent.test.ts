/** The C library as referee: the services that it reads from this machine's /etc/services. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { services } from '@mailcfg/grammars'
import { type AssignmentsDocument, networkServices, readDocument } from '@mailcfg/model'

const FILE = '/etc/services'
const GETENT = '/usr/bin/getent'

const testGetent = existsSync(FILE) && existsSync(GETENT) ? test : test.skip

testGetent('every service of the file is read as getservent(3) reads it', () => {
  const text = readFileSync(FILE, 'utf8')
  const document = readDocument(SourceText.fromText(FILE, text), services) as AssignmentsDocument
  const ours = networkServices(document).map(({ name, portWord, aliases }) =>
    [name.text, portWord.text, ...aliases.map((alias) => alias.text)].join(' '),
  )
  const theirs = execFileSync(GETENT, ['services', '-s', 'files'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).join(' '))
  expect(ours.length).toBeGreaterThan(20)
  expect(ours).toEqual(theirs)
})
