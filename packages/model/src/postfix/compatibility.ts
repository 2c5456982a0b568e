/** What the compatibility level of a Postfix configuration decides. */

import { parseCompatibilityLevel } from '@mailcfg/grammars'
import type { Service } from '../documents/columns.ts'
import type { PostfixParameters } from './parameters.ts'

/** The level as a number that orders levels; `undefined` when it is not known or no level. */
export function compatibilityLevel(postfix: PostfixParameters): bigint | undefined {
  const { text, known } = postfix.value('compatibility_level')
  return known ? parseCompatibilityLevel(text.trim()) : undefined
}

/**
 * Whether master(8) starts a service in the jail; `-` means yes below level 1, no from there on (master(5)).
 * `undefined` when the column does not tell and the level is not known.
 */
export function isChrooted(postfix: PostfixParameters, service: Service): boolean | undefined {
  const { text } = service.chroot
  if (text !== '-') return text === 'y' ? true : text === 'n' ? false : undefined
  const one = parseCompatibilityLevel('1') as bigint
  const level = postfix.main ? compatibilityLevel(postfix) : undefined
  return level === undefined ? undefined : level < one
}
