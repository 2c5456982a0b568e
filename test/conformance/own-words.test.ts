/** The texts about Postfix and Dovecot are our own: compared with every sentence of the manuals that Debian installs. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { DOVECOT_SUBJECTS, dovecotTexts, postfixTexts, type TextSubject } from '@mailcfg/knowledge'
import { manPage, plainText, repeatedWords } from '../kit/own-words.ts'

const HTML = '/usr/share/doc/postfix/html'
const MAN = '/usr/share/man'
const WIKI = '/usr/share/doc/dovecot-core/wiki'
const EXAMPLES = '/usr/share/dovecot'

const SUBJECTS: readonly TextSubject[] = [
  'parameter',
  'restriction',
  'access-action',
  'table-type',
  'map-source',
  'master.cf',
]

const withManuals = existsSync(join(HTML, 'postconf.5.html')) && existsSync(join(MAN, 'man5/postconf.5.gz'))
const withWiki = existsSync(join(WIKI, 'MailLocation.txt.gz'))

function manPages(about: RegExp): string[] {
  return ['man1', 'man5', 'man8', 'man7']
    .filter((section) => existsSync(join(MAN, section)))
    .flatMap((section) => readdirSync(join(MAN, section)).map((name) => manPage(join(MAN, section, name))))
    .filter((text) => about.test(text))
}

/** The manuals of Postfix without their markup, each as one text. */
function postfixManuals(): string[] {
  const html = readdirSync(HTML)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(HTML, name), 'latin1').replace(/<[^>]*>/g, ' '))
  return [...html, ...manPages(/postfix/i)]
}

/** The wiki, the manual pages, and the comments in the example configuration, where each paragraph is a text. */
function dovecotManuals(): string[] {
  const wiki = readdirSync(WIKI).map((name) => plainText(join(WIKI, name)))
  const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:conf|ext)$/.test(name))
    .map((name) => plainText(join(EXAMPLES, name)).replace(/^[ \t]*#+/gm, ''))
  return [...wiki, ...examples, ...manPages(/dovecot|sieve/i)]
}

;(withManuals ? test : test.skip)('no text about Postfix repeats a sentence, or nine words, of a manual', () => {
  const texts = SUBJECTS.flatMap((subject) => postfixTexts(subject))
  const { repeated, compared } = repeatedWords(texts, postfixManuals())
  expect(compared).toBeGreaterThan(100_000)
  expect(repeated).toEqual([])
})
;(withWiki ? test : test.skip)('no text about Dovecot repeats a sentence, or nine words, of a manual', () => {
  const texts = DOVECOT_SUBJECTS.flatMap((subject) => dovecotTexts(subject))
  const { repeated, compared } = repeatedWords(texts, dovecotManuals())
  expect(compared).toBeGreaterThan(100_000)
  expect(repeated).toEqual([])
})
