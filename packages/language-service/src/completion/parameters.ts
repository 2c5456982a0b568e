/** Names of Postfix parameters, for main.cf and for `-o`. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { ParameterSubject } from '../subject/subject.ts'
import { type CompletionItem, defaultWords, followed, RANK } from './item.ts'
import { knownParameters } from './known-parameters.ts'

/** The names that can be set where a name stands. */
export function parameterItems(place: Place, subject: ParameterSubject): CompletionItem[] {
  const { postfix } = place
  const { setting, service } = subject
  // A name that has its value keeps it; a new one is followed by the sign that master.cf and main.cf want there.
  const behind = setting === undefined ? (service ? '=' : ' = ') : ''
  const program = service?.command.text.replace(/^.*\//, '')
  const known = knownParameters({ release: postfix?.versions.postfix, program, behind })
  const own = postfix ? ownNames(postfix, service).map((item) => followed(item, behind)) : []
  const present = presentSettings(place, subject)
  return [...known, ...own].map((item) => {
    const there = present(item.label)
    return there ? new PresentName(item, there) : item
  })
}

/**
 * A name that its file or service sets already: it stands behind all others and tells its line. A file may set nearly
 * all names and only few are shown, so that the words are made for those alone.
 */
class PresentName implements CompletionItem {
  readonly label: string
  readonly rank: number
  readonly #item: CompletionItem
  readonly #setting: ParameterSetting

  constructor(item: CompletionItem, setting: ParameterSetting) {
    this.label = item.label
    this.rank = Math.max(item.rank, RANK.present)
    this.#item = item
    this.#setting = setting
  }
  get kind() {
    return this.#item.kind
  }
  get detail() {
    return this.#item.detail
  }
  get description() {
    const { source, name } = this.#setting
    return `set in line ${source.positionAt(name.range.start).line + 1}`
  }
  get documentation() {
    return this.#item.documentation
  }
  get deprecated() {
    return this.#item.deprecated
  }
  get text() {
    return this.#item.text
  }
  get continues() {
    return this.#item.continues
  }
}

/** Tells the last setting of a name in the same file, or in the same service; the one at the cursor is none. */
function presentSettings(
  { postfix, document }: Place,
  { setting: own, service }: ParameterSubject,
): (name: string) => ParameterSetting | undefined {
  if (postfix === undefined) return () => undefined
  if (document !== postfix.main) {
    const settings = postfix.settingsIn(document).filter((one) => one.service === service && one !== own)
    const byName = new Map(settings.map((one) => [one.name.text, one]))
    return (name) => byName.get(name)
  }
  return (name) => {
    const last = postfix.mainTable.get(name)
    if (last === undefined || last !== own) return last
    return postfix.mainSettings.findLast((one) => one !== own && one.name.text === name)
  }
}

/** Names that exist because of the configuration itself: limits of transports, restriction classes, names of `-o`. */
function ownNames(postfix: PostfixInstance, service: Service | undefined): CompletionItem[] {
  const made = [...postfix.serviceDefaults].map(([label, value]): CompletionItem => {
    return { label, kind: 'parameter', detail: `of a service${defaultWords(value)}`, rank: RANK.unlikely }
  })
  if (service) return made
  const classes = classNames(postfix).map((label): CompletionItem => {
    return { label, kind: 'parameter', detail: 'restriction class', rank: RANK.needed }
  })
  const wanted = [...namesWanted(postfix)].map((label): CompletionItem => {
    return { label, kind: 'parameter', detail: 'master.cf refers to it', rank: RANK.needed }
  })
  return [...made, ...classes, ...wanted]
}

/** The restriction classes of a configuration. */
export function classNames(postfix: PostfixInstance): string[] {
  return postfix
    .value('smtpd_restriction_classes')
    .text.split(/[\s,]+/)
    .filter((name) => name !== '')
}

/** Names that `-o` settings refer to and that nothing defines. */
function namesWanted(postfix: PostfixInstance): Set<string> {
  const texts = postfix.masterSettings.map(({ value }) => value.text).filter((text) => text.includes('$'))
  const names = texts.flatMap((text) => [...text.matchAll(/\$[{(]?(\w+)/g)])
  const unknown = names.map(([, name = '']) => name).filter((name) => postfixParameter(name) === undefined)
  return new Set(unknown.filter((name) => postfix.raw(name) === undefined))
}
