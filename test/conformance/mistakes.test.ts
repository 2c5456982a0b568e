/** Every mistake that the tutorials teach, and the top ones of the survey, is found where it stands. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '@mailcfg/lint'
import { lintFixtureStack } from '../kit/fixture-stack.ts'
import { sharedDir, testShared } from '../kit/shared.ts'

interface Place {
  readonly rule: string
  readonly stack: string
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly text?: string
}

interface Row {
  readonly tutorial: string
  readonly row: number
  readonly lines: string
  readonly expect?: readonly Place[]
  readonly silent?: readonly Place[]
  readonly reason?: string
  readonly target?: { readonly postfix?: string }
  /** What the commands of the tutorial leave on the disk, line by line as `fileStatesOf` reads it. */
  readonly disk?: readonly string[]
}

const rows = JSON.parse(readFileSync(new URL('./mistakes.json', import.meta.url), 'utf8')) as Row[]

/** `file:line:column rule "text"` of each finding of a stack. */
async function findings(row: Row, place: Place): Promise<{ places: string[]; lines: string[] }> {
  const diagnostics = await lintFixtureStack(place.stack, row.target ?? {}, row.disk?.join('\n'))
  const here = diagnostics.filter((d) => d.primary.source.uri.endsWith(`/${place.file}`) && d.rule === place.rule)
  const at = here.map((d) => ({
    ...d.primary.source.positionAt(d.primary.range.start),
    text: d.primary.source.slice(d.primary.range),
  }))
  return {
    places: at.map(({ line, column, text }) => `${line + 1}:${column + 1} ${JSON.stringify(text)}`),
    lines: at.map(({ line }) => String(line + 1)),
  }
}

describe.each(rows.map((row) => [`${row.tutorial} row ${row.row} (${row.lines})`, row] as const))('%s', (_, row) => {
  for (const place of row.expect ?? []) {
    test(`${place.rule} in ${place.stack}`, async () => {
      const { places } = await findings(row, place)
      expect(places).toContain(`${place.line}:${place.column} ${JSON.stringify(place.text)}`)
    })
  }
  for (const place of row.silent ?? []) {
    test(`${place.rule} is silent in ${place.stack}`, async () => {
      expect(rules.map((rule) => rule.id)).toContain(place.rule)
      expect((await findings(row, place)).lines).not.toContain(String(place.line))
    })
  }
  if (row.reason !== undefined) {
    test('files cannot show it', () => {
      expect(row.expect).toBeUndefined()
      expect(row.reason?.length).toBeGreaterThan(20)
    })
  }
})

testShared('every row of the table of mistakes has an entry', () => {
  const table = readFileSync(`${sharedDir}/tutorials/MISTAKES.md`, 'utf8')
  const sections = table.split(/^## (?=\d)/m).slice(1)
  const wanted = sections.flatMap((section) => {
    const body = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
    return body.map((line, i) => `${section.slice(0, 3)}/${i + 1}/${line.split('|')[1]?.trim()}`)
  })
  const entries = rows
    .filter((row) => row.tutorial !== 'survey')
    .map((row) => `${row.tutorial}/${row.row}/${row.lines}`)
  expect(entries).toEqual(wanted)
})

test('the clean server has no findings', async () => {
  expect(await lintFixtureStack('clean')).toEqual([])
})
