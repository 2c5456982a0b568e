/** `mailcfg explain`: shows the page of a rule. */

import pages from 'mailcfg:rule-pages'
import { UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { terminalWidth } from '../terminal.ts'
import { unknownRule } from '../unknown-rule.ts'

/** Runs the command. */
export function explain(rule: string, { color }: { readonly color: ColorWish }): number {
  const page = Object.hasOwn(pages, rule) ? pages[rule] : undefined
  if (page === undefined) throw new UsageError(unknownRule(rule, Object.keys(pages)))
  const style = styleFor(color, process.stdout.isTTY === true, process.env)
  process.stdout.write(renderMarkdown(page, { width: terminalWidth(), style }))
  return EXIT.clean
}
