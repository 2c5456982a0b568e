/** One mistake, one finding: no two rules speak of exactly the same text at warning or error level. */

import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { mainCf } from '@mailcfg/grammars'
import { lintStack, rules } from '@mailcfg/lint'
import { readDocument, Stack } from '@mailcfg/model'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { lintFixtureStack } from '../kit/fixture-stack.ts'
import { placeOf } from '../kit/lint.ts'
import { testShared } from '../kit/shared.ts'

/** Pairs that tell two things of the same text, with what sets them apart. */
const PAIRS: Readonly<Record<string, string>> = {
  'compat-level-missing tls-client-off': 'two settings are missing, and both are told at the top of the file',
  'master-submission-not-restricted tls-submission-optional': 'who may send, and whether it goes encrypted',
  'master-submission-not-restricted tls-smtps-without-wrappermode': 'who may send, and how TLS begins',
  'sasl-enabled-unused tls-auth-in-clear': 'logins lead to nothing, and they go in clear text',
  'antispam-before-permit-sasl restriction-obsolete-name': 'the place of the check, and its name',
  'login-mismatch-unreachable login-mismatch-without-maps': 'the place of the check, and what it asks',
  'dovecot-unclosed-block dovecot1-auth-block': 'the brace is missing, and the block is one of the past',
  'storage-in-tmp xfile-maildir-path': 'the directory is cleared, and others have another one',
}

/** Places that two rules speak of, with the rules in alphabetical order. */
function overlaps(diagnostics: readonly Diagnostic[]): string[] {
  const byPlace = new Map<string, Set<string>>()
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error' && diagnostic.severity !== 'warning') continue
    const place = placeOf(diagnostic)
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(diagnostic.rule))
  }
  return [...byPlace].flatMap(([place, found]) => {
    const ids = [...found].sort()
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`))
    return pairs.filter((pair) => PAIRS[pair] === undefined).map((pair) => `${pair}: ${place}`)
  })
}

const STACKS = [
  'clean',
  'courier-extmail',
  'dovecot24',
  'survey-names',
  'survey-relay',
  'survey-values',
  'tutorial-000',
  'tutorial-001',
  'tutorial-001-glued',
  'tutorial-002',
  'tutorial-003',
  'tutorial-003-access',
  'tutorial-003-virtual',
  'tutorial-004',
]

describe('one finding for one mistake', () => {
  test.each(STACKS)('in %s', async (name) => {
    expect(overlaps(await lintFixtureStack(name))).toEqual([])
  })

  testShared('in each main.cf of the corpus', () => {
    const found = corpusFiles()
      .filter(({ kind }) => kind === 'main.cf' || kind === 'main-cf')
      .flatMap((file) => {
        const source = readCorpusFile(file)
        return overlaps(lintStack(new Stack('', [readDocument(source, mainCf)]), { rules }).diagnostics)
      })
    expect(found).toEqual([])
  })
})
