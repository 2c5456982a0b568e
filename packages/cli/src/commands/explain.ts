/** `mailcfg explain`: shows what is known of a name: a rule, or anything that the mail server's software has a name for. */

import pages from 'mailcfg:rule-pages'
import { explainedNames, explanation, suggest } from '@mailcfg/knowledge'
import { UsageError } from '@mailcfg/project'
import { EXIT } from '../exit.ts'
import { type ColorWish, styleFor } from '../report/color.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { terminalWidth } from '../terminal.ts'

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

function markdownsAbout(name: string): readonly string[] {
  const found = explanation(name, pages)
  if (found.length === 0) throw new UsageError(unknownName(name))
  return found
}

function unknownName(name: string): string {
  const near = suggest(name, [...new Set(explainedNames(pages).map((one) => one.name))], 3)
  const hint =
    near.length > 0
      ? `did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
      : 'mailcfg rules lists the rules, postconf(5) the parameters'
  return `nothing is known of "${name}"; ${hint}`
}
