/** Whether a word of a restriction list is a class or a restriction of smtpd's own. */

import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'

const known = new WeakMap<PostfixInstance, ReadonlySet<string>>()

/** The restriction classes that main.cf and any `-o` declare. */
export function classNames(postfix: PostfixInstance): ReadonlySet<string> {
  let names = known.get(postfix)
  if (names === undefined) {
    const services = [undefined, ...postfix.services]
    const texts = services.map((service) => postfix.value('smtpd_restriction_classes', service).text)
    names = new Set(texts.flatMap((text) => text.split(/[\s,]+/)).filter((name) => name !== ''))
    known.set(postfix, names)
  }
  return names
}

/** What a word of a list is: built-in names win over classes of the same name (smtpd_check.c, generic_checks()). */
export function isRestrictionName(postfix: PostfixInstance, word: string): 'restriction' | 'parameter' | undefined {
  if (restriction(word)) return 'restriction'
  return classNames(postfix).has(word) ? 'parameter' : undefined
}
