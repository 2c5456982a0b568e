/** Values that a template fills in before Postfix reads them: what the files say of them as they stand is not what counts. */

import { isTemplated, type PostfixInstance, type Service } from '@mailcfg/model'

/** Names that templates have for what they fill in, such as `${RELAY_NETS}`; those of Postfix's parameters are in small letters. */
const FOREIGN_NAME = /^[A-Z][A-Z0-9_]*$/

/**
 * Whether a template fills in the value of a parameter for a service, or one that the value refers to. A name in capitals
 * that the files define themselves is no place-holder.
 */
export function isFilledIn(postfix: PostfixInstance, name: string, service: Service | undefined): boolean {
  if (!postfix.isSet(name, service)) return false
  const { expansion } = postfix.expansion(postfix.raw(name, service)?.text ?? '', service)
  return isTemplated(expansion.text) || expansion.unknown.some((one) => FOREIGN_NAME.test(one.name))
}
