/** The texts about Postfix are our own: compared with every sentence of the manuals that Debian installs. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { postfixTexts, type TextSubject } from '@mailcfg/knowledge'

const HTML = '/usr/share/doc/postfix/html'
const MAN = '/usr/share/man'

/** A run of so many words in common is no chance. */
const RUN = 9

const SUBJECTS: readonly TextSubject[] = [
  'parameter',
  'restriction',
  'access-action',
  'table-type',
  'map-source',
  'master.cf',
]

const withManuals = existsSync(join(HTML, 'postconf.5.html')) && existsSync(join(MAN, 'man5/postconf.5.gz'))
const testManuals = withManuals ? test : test.skip

/** The manuals without their markup, each as one text. */
function manuals(): string[] {
  const html = readdirSync(HTML)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(HTML, name), 'latin1').replace(/<[^>]*>/g, ' '))
  const man = ['man1', 'man5', 'man8'].flatMap((section) =>
    readdirSync(join(MAN, section)).map((name) => manPage(join(MAN, section, name))),
  )
  return [...html, ...man.filter((text) => /postfix/i.test(text))]
}

function manPage(path: string): string {
  if (!path.endsWith('.gz') || !existsSync(path)) return ''
  return gunzipSync(readFileSync(path))
    .toString('latin1')
    .replace(/^\.(?:IP|B|I|BR|IR)?/gm, '')
    .replace(/\\f[BIRP]|\\&/g, '')
    .replaceAll('\\-', '-')
}

/** The words of a text in lower case, without punctuation around them. */
function words(text: string): string[] {
  return text
    .replace(/&lt;|&gt;|&amp;|["'`]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9_$/.:-]+/g, ' ')
    .replace(/[.:](?= |$)/g, ' ')
    .trim()
    .split(/\s+/)
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).map((sentence) => words(sentence).join(' '))
}

function runs(text: string): string[] {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '))
}

testManuals('no text repeats a sentence, or a run of nine words, of a manual', () => {
  const theirs = manuals()
  const theirRuns = new Set(theirs.flatMap(runs))
  const theirSentences = new Set(theirs.flatMap(sentences))
  expect(theirRuns.size).toBeGreaterThan(100_000)
  const repeated = SUBJECTS.flatMap((subject) => postfixTexts(subject)).flatMap(({ name, summary, advice }) =>
    [summary, advice ?? ''].flatMap((text) => {
      const whole = sentences(text).filter((one) => one.split(' ').length > 3 && theirSentences.has(one))
      return [...whole, ...runs(text).filter((run) => theirRuns.has(run))].map((run) => `${name}: ${run}`)
    }),
  )
  expect(repeated).toEqual([])
})
