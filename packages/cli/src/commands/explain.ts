/** `mailcfg explain`: shows what is known of a name: a rule, or anything that the mail server's software has a name for. */

import pages from 'mailcfg:rule-pages'
import {
  dovecotNames,
  dovecotPages,
  markdownOf,
  postfixNames,
  postfixPages,
  softwareNames,
  softwarePages,
  suggest,
} from '@mailcfg/knowledge'
import { UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { terminalWidth } from '../terminal.ts'

/** Rules listed on the page of a parameter; a longer list would hide the page. */
const RULES_SHOWN = 8

/** Runs the command. */
export function explain(name: string, { color }: { readonly color: ColorWish }): number {
  const style = styleFor(color, process.stdout.isTTY === true, process.env)
  const layout = { width: terminalWidth(), style }
  process.stdout.write(
    markdownsAbout(name)
      .map((markdown) => renderMarkdown(markdown, layout))
      .join('\n'),
  )
  return EXIT.clean
}

function markdownsAbout(name: string): string[] {
  const rule = Object.hasOwn(pages, name) ? pages[name] : undefined
  if (rule !== undefined) return [rule]
  const found = [...postfixPages(name), ...dovecotPages(name), ...softwarePages(name)]
  if (found.length === 0) throw new UsageError(unknownName(name))
  const rules = rulesAbout(name.replace(/^plugin\//, ''))
  return [...found.map(markdownOf), ...(rules === '' ? [] : [rules])]
}

/** The rules that speak of the name, those that explain it before those that have it in an example, as Markdown. */
function rulesAbout(name: string): string {
  const mention = new RegExp(`(?:^|[^\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`)
  const explained = Object.keys(pages).filter((id) => mention.test(beforeHeading(id, 'Wrong')))
  const shown = Object.keys(pages).filter((id) => !explained.includes(id) && mention.test(beforeHeading(id, 'Right')))
  const rules = [...explained, ...shown]
  if (rules.length === 0) return ''
  const more = rules.length > RULES_SHOWN ? [`- and ${rules.length - RULES_SHOWN} more`] : []
  return ['## Rules', '', ...rules.slice(0, RULES_SHOWN).map((id) => `- ${id}: ${summaryOf(id)}`), ...more, ''].join(
    '\n',
  )
}

/** A rule's page down to the heading. */
function beforeHeading(id: string, heading: string): string {
  return (pages[id] ?? '').split(`\n## ${heading}`, 1)[0] ?? ''
}

/** The first sentence of a rule's page. */
function summaryOf(id: string): string {
  const paragraph = (pages[id] ?? '').split('\n\n')[1] ?? ''
  return (/^.*?\.(?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph).replace(/\n/g, ' ')
}

function unknownName(name: string): string {
  const near = suggest(
    name,
    [...new Set([...Object.keys(pages), ...postfixNames(), ...dovecotNames(), ...softwareNames()])],
    3,
  )
  const hint =
    near.length > 0
      ? `did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
      : 'mailcfg rules lists the rules, postconf(5) the parameters'
  return `nothing is known of "${name}"; ${hint}`
}
