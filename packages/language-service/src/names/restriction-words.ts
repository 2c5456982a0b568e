/** Whether a word of a restriction list is a class or a restriction of smtpd's own. */

import { Memo } from '@mailcfg/core'
import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance, Service } from '@mailcfg/model'

const CLASSES = 'smtpd_restriction_classes'

const known = new Memo<object, ReadonlySet<string>>()

/** The restriction classes that main.cf and any `-o` declare. */
export function classNames(postfix: PostfixInstance): ReadonlySet<string> {
  return known.getOrInsertComputed(postfix.identity, () => {
    const texts = declaring(postfix).map((service) => postfix.value(CLASSES, service).text)
    return new Set(texts.flatMap((text) => text.split(/[\s,]+/)).filter((name) => name !== ''))
  })
}

/** The services that may see other classes than main.cf declares (`undefined`), each of which is asked. */
function declaring(postfix: PostfixInstance): readonly (Service | undefined)[] {
  // What main.cf refers to may be different for every service.
  if (postfix.raw(CLASSES)?.text.includes('$')) return [undefined, ...postfix.services]
  const own = postfix.masterSettings.filter(({ name }) => name.text === CLASSES)
  return [undefined, ...own.map(({ service }) => service)]
}

/** What a word of a list is: built-in names win over classes of the same name (smtpd_check.c, generic_checks()). */
export function isRestrictionName(postfix: PostfixInstance, word: string): 'restriction' | 'parameter' | undefined {
  if (restriction(word)) return 'restriction'
  return classNames(postfix).has(word) ? 'parameter' : undefined
}
