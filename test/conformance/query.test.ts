/** Look-ups of the house against `postmap -q` and `postalias -q`: the tables of the corpus, and random ones. */

import { describe, expect, test } from '@jest/globals'
import { COUNT, Dice, SEED } from '../fuzz/dice.ts'
import { randomQuery } from '../fuzz/tables.ts'
import { type CorpusFile, corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { sharedDir } from '../kit/shared.ts'
import { hasPostmap } from './postmap/run.ts'
import { corpusKeys } from './query/corpus-keys.ts'
import { houseAnswer } from './query/house.ts'
import { type Query, runQueries } from './query/run.ts'

const TABLES = COUNT ?? 1000
const files = corpusFiles()

/**
 * Compares all answers, reports the figures, and gives the share of keys that the house cannot answer for, and of
 * those that were found.
 * @param names of the tables, for reading; without them the text of a table is shown
 */
function compare(
  what: string,
  queries: readonly Query[],
  names: readonly string[],
): { unknown: number; found: number } {
  const house = queries.map(houseAnswer)
  const answers = runQueries(queries.map((query, index) => ({ ...query, keys: house[index]?.keys ?? [] })))
  const differing = queries.flatMap(({ table }, index) => {
    const [ours, theirs] = [house[index]?.lines, answers[index]?.lines]
    return ours?.join('\n') === theirs?.join('\n')
      ? []
      : [{ table: names[index] ?? Buffer.from(table).toString('latin1'), ours, theirs }]
  })
  expect(differing.slice(0, 3)).toEqual([])
  compareErrors(
    queries.flatMap((query, index) =>
      (house[index]?.errors ?? []).slice(0, 1).map((key) => ({ ...query, keys: [key] })),
    ),
  )
  const keys = queries.reduce((sum, query) => sum + query.keys.length, 0)
  const sum = (count: (answer: (typeof house)[number]) => number) =>
    house.reduce((all, answer) => all + count(answer), 0)
  const [found, unknown] = [sum(({ lines }) => lines.length), sum((answer) => answer.unknown.length)]
  process.stdout.write(
    `${what}: ${keys} keys asked in ${queries.length} tables: ${found} found, ` +
      `${sum(({ errors }) => errors.length)} errors, ${unknown} not answered here\n`,
  )
  return { unknown: unknown / Math.max(1, keys), found: found / Math.max(1, keys) }
}

/** Errors to look at: postmap waits for a second behind each. */
const ERRORS = 80

/** An error ends postmap. */
function compareErrors(queries: readonly Query[]): void {
  for (const { lines, stderr } of runQueries(queries.slice(0, ERRORS)))
    expect({ lines, stderr }).toEqual({ lines: [], stderr: expect.stringContaining('query error') })
}

const testPostmap = hasPostmap ? test : test.skip
const describeCorpus = hasPostmap && sharedDir !== undefined ? describe : describe.skip

function corpusQueries(kind: string, types: readonly Query['type'][]): { queries: Query[]; names: string[] } {
  const chosen = files.filter((file) => file.kind === kind)
  const pairs = chosen.flatMap((file) => types.map((type) => ({ file, type })))
  return {
    queries: pairs.flatMap(queriesOf),
    names: pairs.flatMap(({ file, type }) => [0, 1].map(() => `${type}:${file.path}`)),
  }
}

function queriesOf({ file, type }: { file: CorpusFile; type: Query['type'] }): Query[] {
  const source = readCorpusFile(file)
  const keys = corpusKeys(source, type)
  return [true, false].map((smtputf8) => ({ type, table: source.toBytes(), keys, smtputf8 }))
}

describeCorpus('tables of the corpus', () => {
  test.each([
    ['map-hash', ['hash', 'lmdb', 'texthash']],
    ['map-aliases', ['aliases']],
    ['map-cidr', ['cidr']],
    ['map-regexp', ['regexp', 'pcre']],
  ] as const)('%s', (kind, types) => {
    const { queries, names } = corpusQueries(kind, types)
    expect(queries.length).toBeGreaterThan(0)
    const { unknown, found } = compare(`corpus, ${kind}`, queries, names)
    expect(unknown).toBe(0)
    expect(found).toBeGreaterThan(0.1)
  })
})

describe(`${TABLES} random tables`, () => {
  testPostmap.each(['hash', 'texthash', 'aliases', 'cidr', 'regexp', 'pcre'] as const)('%s', (type) => {
    const dice = new Dice(SEED)
    const queries = Array.from({ length: TABLES }, () => randomQuery(dice, type))
    const { unknown, found } = compare(`random, ${type}`, queries, [])
    expect(unknown).toBeLessThan(type === 'regexp' || type === 'pcre' ? 0.05 : 0.0001)
    expect(found).toBeGreaterThan(0.2)
  })
})

describe('tables inside tables', () => {
  const table = Buffer.from('foo Abc\nabc foo@x\nbar b,c\n')
  const keys = ['foo', 'FOO', 'Abc', 'abc', 'bar', 'Foo@x', 'foo@X', '', 'x', '\xc3\x84@x', 'stra\xc3\x9fe', 'STRASSE']
  testPostmap.each([
    'static:Hello',
    'static:{ Hello  there }',
    'inline:{ foo=bar, {FOO = a b }, x=y }',
    'inline:{ foo= }',
    'inline:{stra\xdfe=1}',
    'texthash:FILE',
    'pipemap:{texthash:FILE,texthash:FILE}',
    'pipemap:{texthash:FILE,pcre:{ {/^(A)/i up $1} }}',
    'pipemap:{pcre:{ {/^(.*)@x/ $1} },texthash:FILE}',
    'pipemap:{pipemap:{static:Foo},texthash:FILE}',
    'unionmap:{texthash:FILE,inline:{foo=2}}',
    'unionmap:{texthash:FILE,pcre:{ {/^(.*)@x/i <$1>} }}',
    'unionmap:{pcre:{ {/^(.*)@x/i <$1>} {/^F/i F} },texthash:FILE}',
    'unionmap:{static:a,static:b,regexp:{ {/o(.)/ $1} }}',
    'unionmap:{inline:{foo=},static:x}',
    'unionmap:{unionmap:{texthash:FILE},regexp:{ {/(.*)@x/i <$1>} }}',
    'cidr:{ {10.0.0.0/8 x} }',
    'regexp:{ {if /o/} {/^f(.)/ $1} {endif} {/(.)/ not $1} }',
  ])('%s', (reference) => {
    const queries = [true, false].map((smtputf8) => ({ type: 'texthash' as const, table, keys, smtputf8, reference }))
    expect(compare(reference, queries, [reference, reference]).unknown).toBe(0)
  })

  testPostmap.each(['fail:x', 'pipemap:{texthash:FILE,fail:x}', 'unionmap:{texthash:FILE,fail:x}'])(
    '%s',
    (reference) => {
      const query: Query = { type: 'texthash', table, keys: ['foo'], smtputf8: true, reference }
      expect(houseAnswer(query).errors).toEqual(['foo'])
      compareErrors([query])
    },
  )
})
