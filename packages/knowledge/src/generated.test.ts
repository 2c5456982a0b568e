/** The data files are what the generator makes of the facts, and every record can be found again. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const factsDirectory = pathOf('../../../../shared/facts')
const facts = existsSync(factsDirectory)

const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()

describe('data files', () => {
  ;(facts ? test : test.skip)('equal what the generator makes of the facts', () => {
    const out = mkdtempSync(join(tmpdir(), 'knowledge-'))
    try {
      execFileSync(process.execPath, [pathOf('../generate/from-facts.mjs'), factsDirectory, out])
      const data = pathOf('../data')
      expect(filesBelow(data)).toEqual(filesBelow(out))
      for (const name of filesBelow(out)) {
        expect(readFileSync(join(data, name), 'utf8') === readFileSync(join(out, name), 'utf8') ? '' : name).toBe('')
      }
    } finally {
      rmSync(out, { recursive: true })
    }
  })

  test('hold one record per line', () => {
    const directory = pathOf('../data')
    for (const name of filesBelow(directory)) {
      const text = readFileSync(join(directory, name), 'utf8')
      const records = text.split('\n').filter((line) => line.startsWith('{"'))
      const all = Object.values(JSON.parse(text)).flat(Array.isArray(JSON.parse(text)) ? 0 : 1)
      const objects = all.filter((record) => typeof record === 'object' && !Array.isArray(record))
      expect(records.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(objects)
    }
  })
})
