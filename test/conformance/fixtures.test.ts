/** Fixtures per language: every broken file has a finding, every sound one is said to start. */

import '../kit/sql.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { lintStack, rules } from '@mailcfg/lint'
import { readDocument, Stack } from '@mailcfg/model'
import { fixtureLanguage } from '../kit/fixture-language.ts'

const root = new URL('../../fixtures/', import.meta.url)

/** Broken files in which no rule finds anything yet, and why. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  'access/latin1-key.access': 'whether Postfix refuses such a key depends on smtputf8_enable',
  'virtual/latin1-key.virtual': 'whether Postfix refuses such a key depends on smtputf8_enable',
  'aliases/unbalanced-quote.aliases': 'postalias takes it without a word',
  'authmysqlrc/glued-comment.authmysqlrc': 'settings swallowed by a comment are looked for in Postfix files only',
  'courier-imapd/colon.imapd': 'to the shell a command, and commands are allowed',
  'courier-imapd/indented.imapd': 'the shell reads it all the same',
  'courier-imapd/word-alone.imapd': 'to the shell a command, and commands are allowed',
  'dovecot-sql/block.conf.ext': 'the reader skips sections in silence',
  'dovecot-sql/comment-in-query.conf.ext': 'the query goes on behind the comment, as it looks',
  'dovecot24/empty-block-name.dovecot.conf': 'names of blocks are not checked yet',
  'dovecot24/unclosed-variable.dovecot.conf': 'variables are not checked yet',
  'dovecot24/version-not-first.dovecot.conf': 'only a file called dovecot.conf is known to be the main file',
  'httpd-vhost/open-tag.conf': 'the web server is read for what mail needs of it, not checked',
  'extmail/joined-lines.webmail.cf': 'a value may hold such text',
}

/** Sound files of which a rule says that something does not start, and why that is right. */
const OFF: Readonly<Record<string, string>> = {
  'dovecot24/heredoc.dovecot.conf': 'here-documents came with 2.4.5; the grammar is that of 2.4.1',
}

function findings(folder: string, kind: string, name: string) {
  const language = fixtureLanguage(folder)
  if (language === undefined) throw new Error(`fixtures/${folder} is the folder of no language`)
  const source = SourceText.fromBytes(`/${name}`, readFileSync(new URL(`${folder}/${kind}/${name}`, root)))
  return lintStack(new Stack('/', [readDocument(source, language)]), { rules }).diagnostics
}

const folders = readdirSync(root).filter((name) => name !== 'stacks' && name !== 'report')
const filesOf = (kind: string) =>
  folders.flatMap((folder) => readdirSync(new URL(`${folder}/${kind}/`, root)).map((name) => [folder, name] as const))

describe('broken', () => {
  test.each(filesOf('broken'))('%s: %s', (folder, name) => {
    const found = findings(folder, 'broken', name)
    // A file that is found by now must leave the list.
    expect(found.length > 0).toBe(NOT_FOUND[`${folder}/${name}`] === undefined)
  })
})

describe('sound', () => {
  test.each(filesOf('ok'))('%s: %s', (folder, name) => {
    const stops = findings(folder, 'ok', name).filter((d) => d.impact === 'wont-start')
    expect(stops.length > 0).toBe(OFF[`${folder}/${name}`] !== undefined)
  })
})
