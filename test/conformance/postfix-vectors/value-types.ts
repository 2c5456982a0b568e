/** Compares values of parameters, read by their types, with what a Postfix program accepted. */

import { expect } from '@jest/globals'
import { expandMacros, parseCompatibilityLevel, readBoolean, readNumber, readTime } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { readMain, settingsOf } from '../postconf/reading.ts'
import { inputSource, observed, type Vector } from './vector.ts'

/** Problem → the words of Postfix's refusal. */
const REFUSALS: Readonly<Record<string, string>> = {
  'bad-boolean': 'bad boolean configuration',
  'empty-value': 'bad ',
  'bad-number': 'bad numerical configuration',
  'number-too-large': 'bad numerical configuration',
  'bad-time': 'bad time value or unit',
  'negative-time': 'bad time value or unit',
  'time-too-large': 'bad time value or unit',
  'blank-before-unit': 'bad time value or unit',
  'upper-case-unit': 'bad time value or unit',
  'fractional-time': 'bad time value or unit',
  'bad-time-unit': 'bad time value or unit',
  'below-minimum': 'invalid ',
  'above-maximum': 'invalid ',
  'bad-level': 'malformed compatibility level syntax',
}

/** Experiments about the meaning of strings: names of hosts and users, closed sets of words. Rules judge those. */
const STRINGS = /^val-(?:2[5-9]|3\d|4[0-4]|48|49|5[0-2])$/

/** A value is accepted or refused, and refused for the same reason. */
export function checkValueType(vector: Vector): void {
  const settings = settingsOf(readMain(inputSource(vector).toBytes()))
  const { stderr, exit } = observed(vector)
  const problems: string[] = []
  let read = 0
  for (const [name, raw] of settings) {
    const { text } = expandMacros(raw, (other) => settings.get(other))
    const found = problemOf(name, text)
    if (found === 'not-read') continue
    read++
    if (found !== undefined) problems.push(found)
  }
  expect(read === 0).toBe(STRINGS.test(vector.id))
  if (read === 0) return
  expect(problems.length === 0).toBe(exit === 0)
  for (const code of problems) expect(stderr).toContain(REFUSALS[code])
}

/** The fatal problem of a value, `undefined` for none, `not-read` for strings. */
function problemOf(name: string, text: string): string | undefined {
  if (name === 'compatibility_level') return parseCompatibilityLevel(text) === undefined ? 'bad-level' : undefined
  const parameter = postfixParameter(name)
  const bounds = {
    ...(parameter?.min !== undefined && { min: parameter.min }),
    ...(parameter?.max !== undefined && { max: parameter.max }),
  }
  switch (parameter?.type) {
    case 'bool':
      return readBoolean(text).problems.find(({ fatal }) => fatal)?.code
    case 'int':
    case 'long':
      return readNumber(text, parameter.type, bounds).problems.find(({ fatal }) => fatal)?.code
    case 'time':
      return readTime(text, parameter.timeUnitDefault ?? 's', bounds).problems.find(({ fatal }) => fatal)?.code
    default:
      return 'not-read'
  }
}
