/** Lists of networks such as mynetworks, item by item, with their places in the file. */

import type { Range } from '@mailcfg/core'
import { type NetworkItem, parseNetworks } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { INVISIBLE, LOOK_ALIKES } from './look-alikes.ts'
import { isEffective } from './settings.ts'
import { refersToUnknown } from './typed-values.ts'

/** An item of a list of networks. */
export interface NetworkWord {
  readonly item: NetworkItem
  readonly range: Range
  /** The item stands in the file as it is, so that a fix may replace it. */
  readonly literal: boolean
}

/** Quotes, wrong separators, look-alikes and comments are findings of other rules. */
const OTHER_RULES = new RegExp(`["';|#<>]|${LOOK_ALIKES.source}|${INVISIBLE.source}`)

/**
 * The items of a list of networks, `$name` replaced by its value. Empty for other parameters and for lists that do
 * not count; items that other rules speak of, and those that another list of networks brings in, are left out.
 */
export function networksOf(setting: ParameterSetting, postfix: PostfixInstance | undefined): NetworkWord[] {
  if (postfixParameter(setting.name.text)?.kind !== 'network-list') return []
  if (postfix === undefined || !isEffective(setting, postfix) || isTemplated(setting.value.text)) return []
  const { text } = setting.value
  return parseNetworks(text).items.flatMap((item): NetworkWord[] => {
    const word = { range: setting.value.rangeOf(item.start, item.end) }
    if (OTHER_RULES.test(item.text)) return []
    if (!item.text.includes('$')) return [{ ...word, item, literal: true }]
    const name = /^!*\$[({]?(\w+)[)}]?$/.exec(item.text)?.[1]
    if (name && postfixParameter(name)?.kind === 'network-list') return []
    if (refersToUnknown(item.text, setting, postfix)) return []
    const { text: expanded, known } = postfix.expand(item.text, setting.service)
    if (!known || OTHER_RULES.test(expanded) || isTemplated(expanded)) return []
    return parseNetworks(expanded).items.map((inner) => ({ ...word, item: inner, literal: false }))
  })
}

/** The code of what is wrong with an item, if anything. */
export function networkFault({ item }: NetworkWord): string | undefined {
  const code = item.problems[0]?.code
  // Postfix goes on with the rest of the number, so what it then finds is not what is wrong.
  const mask = /\/([0-9]+)\]?$/.exec(item.pattern)?.[1]
  return code === 'host-bits-set' && Number(mask) > 128 ? 'mask-wraps' : code
}

/** What a list that cannot be read does to the programs that ask it; measured with smtpd(8) of Postfix 3.7. */
export function unreadableList(name: string): string {
  return name === 'mynetworks'
    ? 'The SMTP server cannot tell who is in the list and answers 451 to every recipient that depends on it; even local programs cannot send.'
    : `Whoever asks ${name} gets an error instead of an answer, so the client is told to try again later.`
}
