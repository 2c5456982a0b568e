/** What a template fills in before Postfix reads it: what the files say of it as they stand is not what counts. */

import type { SourceText } from '@mailcfg/core'
import {
  type ConfigurationRefusal,
  effectiveConfiguration,
  hasTemplateLines,
  isTemplated,
  type PostfixInstance,
  type Service,
} from '@mailcfg/model'

/** Names that templates have for what they fill in, such as `${RELAY_NETS}`; those of Postfix's parameters are in small letters. */
const FOREIGN_NAME = /^[A-Z][A-Z0-9_]*$/

/** `%{name}` of templates: Dovecot has variables that look so, Postfix has none. */
const PERCENT_NAME = /%\{\w+\}/

/**
 * Whether a template fills in the value of a parameter for a service, or one that the value refers to. A name in capitals
 * that the files define themselves is no place-holder.
 */
export function isFilledIn(postfix: PostfixInstance, name: string, service: Service | undefined): boolean {
  if (!postfix.isSet(name, service)) return false
  const { expansion } = postfix.expansion(postfix.raw(name, service)?.text ?? '', service)
  const { text, unknown } = expansion
  return isTemplated(text) || PERCENT_NAME.test(text) || unknown.some(({ name: one }) => FOREIGN_NAME.test(one))
}

/**
 * The files that do not tell which settings or services there are, since a template puts lines in or leaves them out, or
 * fills in columns of services; in words.
 */
export function filledInLines({ main, master }: PostfixInstance): readonly string[] {
  const ofMain = main !== undefined && hasTemplateLines(main)
  const ofMaster = master !== undefined && (hasTemplateLines(master) || hasTemplatedService(master.source))
  return [...(ofMain ? ['lines of main.cf'] : []), ...(ofMaster ? ['lines of master.cf'] : [])]
}

/** Whether a line that names a service has a place-holder. */
function hasTemplatedService({ text }: SourceText): boolean {
  return text.split('\n').some((line) => /^[^\s#]/.test(line) && isTemplated(line))
}

/** Why every program of Postfix refuses the configuration, without what a template has yet to fill in. */
export function refusalsAsFilled(postfix: PostfixInstance): readonly ConfigurationRefusal[] {
  if (filledInLines(postfix).length > 0) return []
  return effectiveConfiguration(postfix).refusals.filter(({ source, range, parameter }) => {
    const isOpen = parameter !== undefined && isFilledIn(postfix, parameter, undefined)
    const line = source.lineRange(source.positionAt(range.start).line)
    return !isOpen && !isTemplated(source.slice(line))
  })
}
