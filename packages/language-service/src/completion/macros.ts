/** Names behind a `$` in values of Postfix, with what they stand for. */

import { defaultFor, postfixParameter, postfixParameters, tableMembership } from '@mailcfg/knowledge'
import type { Place } from '../place.ts'
import { shownValue } from '../shown-value.ts'
import type { MacroSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK } from './item.ts'

const LONGEST = 60

/** What values refer to most. */
const COMMON = new Set(
  `config_directory daemon_directory data_directory mail_name mail_owner mydestination mydomain myhostname mynetworks
  myorigin queue_directory relay_domains virtual_alias_domains virtual_alias_maps virtual_mailbox_domains
  virtual_mailbox_maps`.split(/\s+/),
)

/** Every name that a value can refer to: what is set first, the usual ones next. */
export function macroItems({ postfix }: Place, { setting }: MacroSubject): CompletionItem[] {
  if (postfix === undefined) return []
  const { service, name: own } = setting
  const set = new Set([...postfix.mainTable.keys(), ...(service ? postfix.overridesOf(service).keys() : [])])
  // A value that refers to itself is refused as a loop.
  set.delete(own.text)
  const items = [...set].map((name) =>
    itemOf(name, shownValue(postfix, name, service).text ?? postfix.raw(name, service)?.text, RANK.usual),
  )
  const release = postfix.versions.postfix
  for (const parameter of postfixParameters()) {
    const { name } = parameter
    if (set.has(name) || name === own.text || tableMembership(parameter, release) !== 'parameter') continue
    const rank = COMMON.has(name) ? RANK.common : RANK.other
    items.push(itemOf(name, parameter.defaultComputed ? undefined : defaultFor(parameter, release), rank))
  }
  return items
}

function itemOf(name: string, value: string | undefined, rank: number): CompletionItem {
  const short = value !== undefined && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value
  return {
    label: name,
    kind: 'variable',
    rank,
    ...(postfixParameter(name) ? { documentation: { of: 'postfix', subject: 'parameter', name } } : {}),
    ...(short === undefined ? {} : { detail: short === '' ? 'empty' : short }),
  }
}
