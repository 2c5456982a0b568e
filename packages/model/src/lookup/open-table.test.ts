/** Tables opened for what must not put a part of the key into its result. */

import { expect, test } from '@jest/globals'
import { openTable } from './open-table.ts'

const REFERENCE = 'pcre:{ {/^(s)@/ error:gone $1}, {/^(s|t)@/ error:gone}, {/^u@/ error:$$1}, {/^(v)@/ error:${1}} }'

/** Results of a table; `-` where there is none. */
function resultsOf(keys: readonly string[], substitutes: boolean | undefined): string[] {
  const table = openTable(REFERENCE, {
    smtputf8: false,
    table: () => undefined,
    ...(substitutes === undefined ? {} : { substitutes }),
  })
  return keys.map((key) => {
    const result = table.lookup(key)
    return result.kind === 'found' ? result.value : '-'
  })
}

test('rules whose result names a group are skipped where that is not allowed', () => {
  const keys = ['s@x', 't@x', 'u@x', 'v@x']
  expect(resultsOf(keys, undefined)).toEqual(['error:gone s', 'error:gone', 'error:$1', 'error:v'])
  expect(resultsOf(keys, false)).toEqual(['error:gone', 'error:gone', 'error:$1', '-'])
})
