/** The formatter over all files that there are: the corpus, the fixtures, the tutorials' servers among them. */

import { describe, expect, test } from '@jest/globals'
import { changesTable } from './format/changes.ts'
import { checkFormatted } from './format/check.ts'
import { hearingsTable } from './format/compare.ts'
import { formatted } from './format/formatted.ts'
import { corpusSamples, fixtureSamples } from './format/samples.ts'
import { hearTrees } from './format/trees.ts'

// It never refuses, formatting twice is formatting once, and the real programs read the same before and after. Languages
// without a program here (zone files, my.cnf, httpd, SQL, Courier's authmysqlrc, Cyrus SASL, extmail, dovecot-sql, lists of
// patterns) are checked by the formatter's own reading alone.

describe('files as they are', () => {
  const corpus = corpusSamples().map((sample) => formatted(sample))
  const fixtures = fixtureSamples().map((sample) => formatted(sample))

  test('say the same before and after', () => {
    expect(fixtures.length).toBeGreaterThan(400)
    process.stdout.write(`lines of the corpus that change\n${changesTable(corpus)}`)
    checkFormatted('files as they are', [...corpus, ...fixtures])
  }, 120_000)

  test('say the same where one includes the other', () => {
    const trees = hearTrees(corpus)
    process.stdout.write(hearingsTable(trees))
    expect(trees.flatMap(({ differences }) => differences)).toEqual([])
  }, 120_000)
})
