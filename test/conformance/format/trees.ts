/** Whole configurations of Dovecot from the corpus, with all files formatted that they include. */

import { dirname } from 'node:path'
import { type Case, compareCases, type Hearing } from './compare.ts'
import type { Formatted } from './formatted.ts'
import { keptInside, REFEREES, settingsOf } from './referees.ts'

/** Every dovecot.conf of the trees of the corpus, and its siblings such as dovecot.conf.old, with what stands beside it. */
export function dovecotTrees(corpus: readonly Formatted[]): Case[] {
  const trees = corpus.filter(({ name }) => /^(?:trees|templated)\//.test(name))
  const mains = trees.filter(({ name }) => /(?:^|[/:])dovecot\.conf(?:\.\w+)?$/.test(name))
  return mains.map(({ name }) => {
    const top = `${dirname(name)}/`
    const files = trees.filter((file) => file.name.startsWith(top))
    const side = (bytesOf: (file: Formatted) => Uint8Array) =>
      Object.fromEntries(
        files.map((file) => [file.name === name ? 't.conf' : file.name.slice(top.length), keptInside(bytesOf(file))]),
      )
    return { name, before: side(({ bytes }) => bytes), after: side(({ after }) => after), comparable: settingsOf }
  })
}

/** Each doveconf on all trees. */
export function hearTrees(corpus: readonly Formatted[]): Hearing[] {
  const cases = dovecotTrees(corpus)
  return REFEREES.filter(({ name, present }) => present && name.startsWith('doveconf')).map((referee) =>
    compareCases(`${referee.name}, trees`, referee, cases),
  )
}
