/** The worker's paths are those of Node. */

import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import * as own from './path.js'

const part = fc.constantFrom('etc', 'postfix', '.', '..', 'a.b')
const absolute = fc.array(part).map((parts) => `/${parts.join('/')}`)

test('as Node has them', () => {
  fc.assert(
    fc.property(absolute, absolute, fc.array(part, { minLength: 1 }), (from, to, parts) => {
      expect(own.relative(from, to)).toBe(posix.relative(from, to))
      expect(own.dirname(own.resolve(from))).toBe(posix.dirname(posix.resolve(from)))
      expect(own.resolve(from, parts.join('/'))).toBe(posix.resolve(from, parts.join('/')))
      expect(own.join(from, ...parts)).toBe(posix.join(from, ...parts))
    }),
  )
})
