/** Every file opens with its duty, none is left half done, and the analysis depends on nothing but its input. */

import { expect, test } from '@jest/globals'
import { codeFiles, packageOf, productSources } from '../kit/house.ts'

test('every code file opens with a sentence on its duty', () => {
  const mute = codeFiles().filter(({ text }) => !/^(?:#!.*\n)?(?:\/\*\*|\/\/) ?\S[^\n]{15,}/.test(text))
  expect(mute.map(({ path }) => path)).toEqual([])
})

test('nothing is left for later or switched off', () => {
  // Put together from pieces, so that this file does not find itself; in comments only, since a rule looks for such words.
  const words = new RegExp(
    ['(?://|\\*).*\\b(?:TO', 'DO|FIX', 'ME)\\b|\\b(?:it|test|describe)\\.only\\(|@ts-', 'ignore|@ts-', 'nocheck'].join(
      '',
    ),
  )
  const unfinished = codeFiles().filter(({ text }) => words.test(text))
  expect(unfinished.map(({ path }) => path)).toEqual([])
})

test('analysis reads no clock, no chance, no environment', () => {
  const programs = ['packages/cli', 'packages/project', 'packages/language-server', 'extension']
  const pure = productSources().filter(({ path }) => !programs.includes(packageOf(path)))
  const impure = pure.filter(({ text }) =>
    /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bprocess\.|\bperformance\.now\b/.test(text),
  )
  expect(impure.map(({ path }) => path)).toEqual([])
})

test('only the command line writes to a terminal', () => {
  // The language server's streams carry the protocol, and its log goes to the client by `connection.console`.
  const wire = 'packages/language-server/src/node.ts'
  const others = productSources().filter(({ path }) => packageOf(path) !== 'packages/cli' && path !== wire)
  const writing = others.filter(({ text }) => /(?<!onnection\.)\bconsole\.|\bstdout\b|\bstderr\b/.test(text))
  expect(writing.map(({ path }) => path)).toEqual([])
})
