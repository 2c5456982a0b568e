/** Where the shared corpus and facts lie, and tests that are skipped, visibly, where they are not. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from '@jest/globals'

const beside = fileURLToPath(new URL('../../../shared', import.meta.url))

/** Directory of the shared corpus and facts, beside the repository; `undefined` where there is none. */
export const sharedDir: string | undefined = existsSync(join(beside, 'corpus')) ? beside : undefined

/** `describe` for suites that read {@link sharedDir}; skipped without it. */
export const describeShared = sharedDir === undefined ? describe.skip : describe

/** `test` for single tests that read {@link sharedDir}; skipped without it. */
export const testShared = sharedDir === undefined ? test.skip : test

/** A JSON file of {@link sharedDir}; `absent` without that, since skipped suites are collected all the same. */
export function sharedJson<T>(path: string, absent: T): T {
  return sharedDir === undefined ? absent : (JSON.parse(readFileSync(join(sharedDir, path), 'utf8')) as T)
}
