/** Where mail is handed on: the hosts that a login is kept for, and the ways to write a host. */

import type { Document } from '@mailcfg/model'
import { type CompletionItem, RANK, wordItems } from './item.ts'
import type { CompletionPlace } from './paths.ts'

/** Larger tables, in UTF-16 units, are not gone through. */
const LARGEST = 64 * 1024
const LOGINS = 'smtp_sasl_password_maps'

/** What a next hop can be (postconf(5), `relayhost`): in brackets a host is not looked up as a mail domain. */
export function nextHopItems(place: CompletionPlace): CompletionItem[] {
  return [
    ...wordItems(hostsWithLogin(place), 'value', RANK.usual, `${LOGINS} has a login`),
    {
      label: '[smtp.example.com]:587',
      snippet: '[${1:smtp.example.com}]:${2:587}',
      kind: 'value',
      detail: 'host and port, no look-up of MX records',
      rank: RANK.common,
    },
    {
      label: '[smtp.example.com]',
      snippet: '[${1:smtp.example.com}]',
      kind: 'value',
      detail: 'host, no look-up of MX records',
      rank: RANK.common + 1,
    },
  ]
}

/** Keys of the tables of logins that are hosts; the passwords stand in the results. */
function hostsWithLogin({ postfix, stack }: CompletionPlace): string[] {
  const references = postfix?.value(LOGINS).text.split(/[\s,]+/) ?? []
  return references
    .flatMap((reference) => /^(?:hash|lmdb|btree|cdb|texthash):(\/.*)$/.exec(reference)?.[1] ?? [])
    .flatMap((path) => keysOf(stack.member(path, postfix)))
    .filter((key) => /^(?:\[[\w.:-]+\]|[\w-]+(?:\.[\w-]+)+)(?::\w+)?$/.test(key))
}

function keysOf(document: Document | undefined): string[] {
  if (document?.shape !== 'table' || document.source.length > LARGEST) return []
  return [...document.entries()].map(({ key }) => key.text)
}
