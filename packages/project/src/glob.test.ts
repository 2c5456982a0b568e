/** Patterns of the project file. */

import { describe, expect, test } from '@jest/globals'
import { globMatcher } from './glob.ts'

describe('globMatcher', () => {
  test.each([
    ['*.orig', 'etc/postfix/main.cf.orig', true],
    ['*.orig', 'etc/postfix/main.cf', false],
    ['backup', 'etc/backup/main.cf', true],
    ['backup/', 'etc/backup/main.cf', true],
    ['backup', 'etc/backups/main.cf', false],
    ['etc/*.cf', 'etc/postfix/main.cf', false],
    ['etc/**/*.cf', 'etc/main.cf', true],
    ['etc/**/*.cf', 'etc/a/b/main.cf', true],
    ['./etc/**', 'etc/a', true],
    ['/main.cf', 'etc/main.cf', false],
    ['{main,master}.cf', 'etc/master.cf', true],
    ['{main,master}.cf', 'etc/other.cf', false],
    ['a,b', 'a,b', true],
    ['a{b', 'a{b', true],
    ['main?cf', 'main.cf', true],
    ['main.cf', 'mainxcf', false],
    ['[x].cf', 'x.cf', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected)
  })
})
