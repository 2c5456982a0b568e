/** Places inside the argument of a restriction. */

import type { FlatRestriction } from '@mailcfg/model'
import type { Found } from './rule.ts'

/**
 * Where a stretch of an argument stands; offsets count as those of the argument do. The whole argument where it does
 * not stand in the file as it is, and `undefined` for defaults.
 */
export function placeInArgument(
  { argument, argumentPlace }: FlatRestriction,
  start: number,
  end: number,
): Found | undefined {
  if (argument === undefined || argumentPlace === undefined) return undefined
  const { source } = argumentPlace.setting
  const { range } = argumentPlace
  if (source.slice(range) !== argument.text) return { source, range }
  const shift = range.start - argument.start
  return { source, range: { start: start + shift, end: end + shift } }
}
