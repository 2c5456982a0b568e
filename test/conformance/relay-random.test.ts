/** Random configurations, put to a real Postfix and to the house: what does each answer to more than a hundred sessions? */

import { describe, expect, test } from '@jest/globals'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { randomRelayConfiguration } from '../fuzz/relay-configurations.ts'
import { compareAll } from './relay/compare.ts'
import { hasOracle, measureAll } from './relay/oracle.ts'
import { figuresOf, shown } from './relay/report.ts'

const SERVERS = COUNT ?? 150
/** Other configurations each time, so that none is left out for ever; MAILCFG_SEED repeats a run. */
const FIRST = process.env['MAILCFG_SEED'] === undefined ? Date.now() % 1_000_000_000 : SEED
const testOracle = hasOracle ? test : test.skip

describe(`${SERVERS} random configurations from seed ${FIRST}`, () => {
  testOracle(
    'answer as Postfix does',
    async () => {
      const configurations = Array.from({ length: SERVERS }, (_, index) => randomRelayConfiguration(FIRST + index))
      const verdicts = await measureAll(configurations)
      const servers = configurations.map((given, index) => ({
        name: `seed ${given.seed}`,
        given,
        verdicts: verdicts[index] as (typeof verdicts)[number],
      }))
      const started = verdicts.filter(({ startup }) => startup.ok)
      const relaying = started.filter(({ services }) => services.some(({ summary }) => summary?.relaysForStrangers))
      const comparison = compareAll(servers)
      const { compared, equal, depends, deadly, startups } = comparison
      process.stdout.write(
        `${figuresOf(`relay, random, MAILCFG_SEED=${FIRST}`, comparison)}` +
          `  ${started.length} start, ${relaying.length} relay for strangers\n`,
      )
      expect(deadly.map(shown)).toEqual([])
      expect(startups).toEqual([])
      expect(equal / (compared - depends.length)).toBeGreaterThanOrEqual(0.995)
      expect(started.length / SERVERS).toBeGreaterThan(0.8)
      expect(relaying.length / SERVERS).toBeGreaterThan(0.1)
    },
    20 * 60 * 1000,
  )
})
