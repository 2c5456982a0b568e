/** Names behind a `$` in values of Postfix, with what they stand for. */

import { defaultFor, postfixParameter, postfixParameters, tableMembership } from '@mailcfg/knowledge'
import { type PostfixInstance, type Service, secretSpans } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { maskedText, shownValue } from '../shown-value.ts'
import type { MacroSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK } from './item.ts'

const LONGEST = 60
/** Of configurations that set more, values are shown as they are written. */
const MOST_EXPANDED = 300

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
  const isExpanded = set.size <= MOST_EXPANDED
  const items = [...set].map((name) => itemOf(name, maskedValue(postfix, name, service, isExpanded), RANK.usual))
  const release = postfix.versions.postfix
  for (const parameter of postfixParameters()) {
    const { name } = parameter
    if (set.has(name) || name === own.text || tableMembership(parameter, release) !== 'parameter') continue
    const rank = COMMON.has(name) ? RANK.common : RANK.other
    items.push(itemOf(name, parameter.defaultComputed ? undefined : defaultFor(parameter, release), rank))
  }
  return items
}

/** The value as it may be shown: expanded where it can be, passwords masked. */
function maskedValue(
  postfix: PostfixInstance,
  name: string,
  service: Service | undefined,
  isExpanded: boolean,
): string | undefined {
  const expanded = isExpanded ? shownValue(postfix, name, service).text : undefined
  if (expanded !== undefined) return expanded
  const written = postfix.raw(name, service)?.text
  return written && maskedText(written, secretSpans('main.cf', name, written))
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
