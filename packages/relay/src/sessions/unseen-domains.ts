/** The address classes whose domains stand in tables that nobody has seen: no session can show them. */

import type { PostfixInstance } from '@mailcfg/model'
import { matchList } from '../lists/match-list.ts'
import { Server } from '../server.ts'
import type { World } from '../world.ts'
import { examplesOf, type OwnClass } from './examples.ts'

/** A class without an example. */
export interface UnseenDomains {
  readonly class: OwnClass
  /** The tables and files that know its domains. */
  readonly on: readonly string[]
}

const LISTS: readonly (readonly [OwnClass, string])[] = [
  ['local', 'mydestination'],
  ['alias', 'virtual_alias_domains'],
  ['mailbox', 'virtual_mailbox_domains'],
  ['relay', 'relay_domains'],
]

/** The classes that {@link symbolicSessions} leaves out although the configuration may have domains of them. */
export function unseenDomains(postfix: PostfixInstance, world: World): UnseenDomains[] {
  const server = new Server(postfix, undefined, world)
  const { classes } = examplesOf(server)
  return LISTS.flatMap(([name, parameter]) => {
    if (classes[name] !== undefined) return []
    const on = matchList(server, parameter, 'trivial-rewrite').patterns.flatMap((pattern) => {
      if (pattern.kind === 'unseen-file') return [pattern.path]
      const isUnseen = pattern.kind === 'table' && pattern.table.lookup('x').kind === 'unknown'
      return isUnseen ? [pattern.table.reference] : []
    })
    return on.length > 0 ? [{ class: name, on: [...new Set(on)] }] : []
  })
}
