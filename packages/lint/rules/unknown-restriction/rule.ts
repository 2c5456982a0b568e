/** Words of restriction lists that are no restriction: smtpd answers 451 to everybody who comes to them. */

import { restriction, restrictions, suggest } from '@mailcfg/knowledge'
import { type PostfixInstance, type RestrictionPlace, restrictionClasses } from '@mailcfg/model'
import { insertSettingEdit } from '../../src/list-edits.ts'
import { foundAt, type JudgedList, listsOf, once, spareClasses } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownRestriction extends Found {
  readonly place: RestrictionPlace
  readonly word: string
  readonly list: string
  readonly bare: boolean
  /** The word is defined as a class, but not declared. */
  readonly undeclared: boolean
  readonly nearest: string | undefined
}

export const rule = defineRule<'postfix', UnknownRestriction>({
  id: 'unknown-restriction',
  summary: 'A word that is no restriction makes the SMTP server answer 451 to everybody who reaches it.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const list of [...listsOf(postfix), ...spareClasses(postfix)]) yield* inList(postfix, list, seen)
  },
  describe({ source, range, word, list, bare, undeclared, nearest, place }, { postfix }) {
    if (bare) {
      return {
        what: `${list} takes no bare table such as ${word}.`,
        why: 'Only the lists for client, HELO, sender, recipient and ETRN have a check of their own; here smtpd answers 451 to every message.',
        help: `Name the check, for instance check_sender_access ${word}.`,
      }
    }
    const why =
      'smtpd finds out only when a client gets here: it logs "unknown smtpd restriction" and answers 451 Server configuration error, so mail waits until senders give up.'
    if (undeclared) {
      const fix = postfix && declareFix(postfix, word)
      return {
        what: `${word} is defined, but not declared in smtpd_restriction_classes.`,
        why,
        related: definition(postfix, word, place),
        ...(fix ? { fixes: [fix] } : { help: `Add ${word} to smtpd_restriction_classes.` }),
      }
    }
    return {
      what: `There is no restriction "${word}".`,
      why,
      ...(nearest
        ? { label: `${nearest}?`, fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: 'Delete it, or declare it as a restriction class.' }),
    }
  },
})

function* inList(postfix: PostfixInstance, list: JudgedList, seen: Set<string>): Iterable<UnknownRestriction> {
  for (const [index, { name, written, bare, place, classes }] of list.items.entries()) {
    const known = restriction(name)
    if ((known && !known.notImplemented) || place === undefined || classes.includes(written)) continue
    if (!bare && !/^[A-Za-z][\w.-]*$/.test(written)) continue
    // A bare table in a class that no list uses: the table may be used anywhere.
    if (bare && !list.parameter.startsWith('smtpd_')) continue
    const before = list.items[index - 1]
    // The word that was meant as an argument belongs to the finding about the missing argument.
    if (before && restriction(before.name)?.arity === 1 && before.argument === undefined) {
      if (!written.includes('_')) continue
    }
    if (!once(seen, place)) continue
    const undeclared = !bare && postfix.isSet(written, list.service)
    const nearest = bare ? undefined : suggest(written, candidates(postfix))[0]
    yield foundAt(place, { place, word: written, list: list.parameter, bare, undeclared, nearest })
  }
}

function candidates(postfix: PostfixInstance): string[] {
  const names = restrictions().filter((fact) => !fact.notImplemented && !fact.aliasOf && !fact.removedIn)
  return [...names.map(({ name }) => name), ...restrictionClasses(postfix).map(({ name }) => name)]
}

function definition(postfix: PostfixInstance | undefined, word: string, { setting }: RestrictionPlace) {
  const own = postfix?.setting(word, setting.service)
  return own ? [{ source: own.source, range: own.name.range, message: 'defined here' }] : []
}

function declareFix(postfix: PostfixInstance, word: string) {
  const title = `Declare ${word} in smtpd_restriction_classes`
  const declared = postfix.setting('smtpd_restriction_classes')
  const own = postfix.setting(word)
  if (declared && declared.value.text !== '') {
    const { end } = declared.value.range
    return editFix(title, 'review', declared.source, [{ range: { start: end, end }, text: `, ${word}` }])
  }
  if (!own || own.service || declared) return undefined
  return editFix(title, 'review', own.source, [insertSettingEdit(own, `smtpd_restriction_classes = ${word}`)])
}
