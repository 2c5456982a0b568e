/** Everything that is known of a name: its pages, and the rules that speak of it. */

import { dovecotNames, dovecotPages } from './dovecot.ts'
import { markdownOf, postfixNames, postfixPages } from './index.ts'
import { softwareNames, softwarePages } from './software.ts'

/** The pages of rules as Markdown, by rule id. */
export type RulePages = Readonly<Record<string, string>>

/** A name that can be explained, and what it is. */
export interface ExplainedName {
  readonly name: string
  readonly kind: string
}

/** Rules listed on the page of a parameter; a longer list would hide the page. */
const RULES_SHOWN = 8

/** What is known of a name, each page as Markdown, the rules that speak of it last; empty when nothing is. */
export function explanation(name: string, pages: RulePages): readonly string[] {
  const rule = Object.hasOwn(pages, name) ? pages[name] : undefined
  if (rule !== undefined) return [rule]
  const found = [...postfixPages(name), ...dovecotPages(name), ...softwarePages(name)]
  if (found.length === 0) return []
  const rules = rulesAbout(name.replace(/^plugin\//, ''), pages)
  return [...found.map(markdownOf), ...(rules === '' ? [] : [rules])]
}

/** All names, those of rules first; a name of several things stands once for each. */
export function explainedNames(pages: RulePages): ExplainedName[] {
  const named = (names: readonly string[], kind: string): ExplainedName[] =>
    [...new Set(names)].map((name) => ({ name, kind }))
  return [
    ...named(Object.keys(pages), 'rule'),
    ...named(postfixNames(), 'Postfix'),
    ...named(dovecotNames(), 'Dovecot'),
    ...named(softwareNames(), 'other software'),
  ]
}

/** The rules that speak of the name, those that explain it before those that have it in an example, as Markdown. */
function rulesAbout(name: string, pages: RulePages): string {
  const mention = new RegExp(`(?:^|[^\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`)
  const ids = Object.keys(pages)
  const explained = ids.filter((id) => mention.test(beforeHeading(pages[id], 'Wrong')))
  const shown = ids.filter((id) => !explained.includes(id) && mention.test(beforeHeading(pages[id], 'Right')))
  const rules = [...explained, ...shown]
  if (rules.length === 0) return ''
  const more = rules.length > RULES_SHOWN ? [`- and ${rules.length - RULES_SHOWN} more`] : []
  const listed = rules.slice(0, RULES_SHOWN).map((id) => `- ${id}: ${summaryOf(pages[id])}`)
  return ['## Rules', '', ...listed, ...more, ''].join('\n')
}

/** A rule's page down to the heading. */
function beforeHeading(page: string | undefined, heading: string): string {
  return (page ?? '').split(`\n## ${heading}`, 1)[0] ?? ''
}

/** The first sentence of a rule's page. */
function summaryOf(page: string | undefined): string {
  const paragraph = (page ?? '').split('\n\n')[1] ?? ''
  return (/^.*?\.(?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph).replace(/\n/g, ' ')
}
