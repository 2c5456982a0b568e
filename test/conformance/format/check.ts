/** Formats files, asks the programs about them, and fails with all that is wrong. */

import { expect } from '@jest/globals'
import { hear, hearingsTable } from './compare.ts'
import type { Formatted } from './formatted.ts'

/** How many faults are shown. */
const SHOWN = 60

/**
 * Prints the figures of formatted files, and fails with the first faults.
 * @param heard those that are put to the programs.
 */
export function checkFormatted(what: string, all: readonly Formatted[], heard: readonly Formatted[] = all): void {
  const changed = all.filter(({ bytes, after }) => Buffer.compare(bytes, after) !== 0).length
  const hearings = hear(heard)
  process.stdout.write(`${what}: ${all.length} files, ${changed} changed by formatting\n${hearingsTable(hearings)}`)
  const faults = [
    ...all.flatMap(({ name, language, faults: own }) => own.map((fault) => `${name}: ${language.id}: ${fault}`)),
    ...hearings.flatMap(({ differences }) => differences),
  ]
  expect({ faults: faults.length, first: faults.slice(0, SHOWN) }).toEqual({ faults: 0, first: [] })
}
