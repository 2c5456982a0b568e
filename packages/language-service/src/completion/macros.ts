/** Names behind a `$` in values of Postfix, with what they stand for. */

import { defaultFor, postfixParameter, postfixParameters, tableMembership } from '@mailcfg/knowledge'
import { type PostfixInstance, type Service, secretSpans } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { maskedText, shownValue } from '../shown-value.ts'
import type { MacroSubject } from '../subject/subject.ts'
import { type CompletionItem, type DocumentationKey, RANK } from './item.ts'

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
  return [
    ...[...set].map((name) => new SetName(name, () => maskedValue(postfix, name, service, isExpanded))),
    ...defaults(postfix.versions.postfix).filter(({ label }) => !set.has(label) && label !== own.text),
  ]
}

/** A name that is set. A file may set nearly all names and only few are shown: the values are made for those alone. */
class SetName implements CompletionItem {
  readonly label: string
  readonly kind = 'variable'
  readonly rank = RANK.usual
  readonly #value: () => string | undefined

  constructor(label: string, value: () => string | undefined) {
    this.label = label
    this.#value = value
  }
  get detail() {
    return shortened(this.#value())
  }
  get documentation() {
    return documentationOf(this.label)
  }
}

const byRelease = new Map<string, readonly CompletionItem[]>()

/** The parameters of a release, with their defaults; the same objects each time. */
function defaults(release: string | undefined): readonly CompletionItem[] {
  const known = byRelease.get(release ?? '')
  if (known) return known
  const made = postfixParameters()
    .filter((parameter) => tableMembership(parameter, release) === 'parameter')
    .map((parameter): CompletionItem => {
      const { name, defaultComputed } = parameter
      return {
        label: name,
        kind: 'variable',
        rank: COMMON.has(name) ? RANK.common : RANK.other,
        documentation: documentationOf(name),
        detail: defaultComputed ? undefined : shortened(defaultFor(parameter, release)),
      }
    })
  byRelease.set(release ?? '', made)
  return made
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

function shortened(value: string | undefined): string | undefined {
  if (value === undefined || value.length <= LONGEST) return value === '' ? 'empty' : value
  return `${value.slice(0, LONGEST - 1)}…`
}

function documentationOf(name: string): DocumentationKey | undefined {
  return postfixParameter(name) ? { of: 'postfix', subject: 'parameter', name } : undefined
}
