/** Small configurations, each about one corner of smtpd, put to a real Postfix and to the house. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { OracleWorld } from '@mailcfg/relay'
import { compareOne } from './relay/compare.ts'
import { hasOracle, type Measured, measureAll, type Verdicts } from './relay/oracle.ts'
import { shown } from './relay/report.ts'

const folder = fileURLToPath(new URL('./relay/corners/', import.meta.url))
const names = readdirSync(folder).sort()
const testOracle = hasOracle ? test : test.skip

/** Every file but those with `.json` is one of the server's. */
function cornerNamed(name: string): Measured {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8')
  const files = readdirSync(join(folder, name))
  const sessions = JSON.parse(read('sessions.json')) as object[]
  return {
    files: Object.fromEntries(files.filter((file) => !file.endsWith('.json')).map((file) => [file, read(file)])),
    oracle: files.includes('oracle.json') ? (JSON.parse(read('oracle.json')) as OracleWorld) : {},
    sessions: sessions.map((session) => ({ id: JSON.stringify(session), ...session })),
  }
}

/** Corners of which the house must not say more than that it depends. */
const OPEN = new Set(['reply-filter'])

describe('corners of smtpd', () => {
  testOracle(
    'are answered as Postfix does',
    async () => {
      const corners = names.map(cornerNamed)
      const verdicts = await measureAll(corners, { withDefaults: false })
      const compared = corners.map((given, index) =>
        compareOne(names[index] as string, given, verdicts[index] as Verdicts),
      )
      expect(compared.flatMap(({ startups }) => startups)).toEqual([])
      expect(compared.flatMap(({ differing }) => differing.map((one) => `${shown(one)} → ${one.ours}`))).toEqual([])
      const depending = compared.flatMap(({ depends }) => depends).filter(({ server }) => !OPEN.has(server))
      expect(depending.map(shown)).toEqual([])
    },
    5 * 60 * 1000,
  )
})
