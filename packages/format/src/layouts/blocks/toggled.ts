/** Comments that an editor made of settings: a mark in the first column, and behind it the line as it was. */

import type { Line } from '@mailcfg/grammars'

/**
 * The comment lines that stay in the first column: runs in which every mark stands there and is followed by the
 * indentation of what it was put before. Moved, they would come back at the wrong depth when the mark is taken away.
 */
export function toggledComments(lines: readonly Line[], textOf: (line: Line) => string): Set<Line> {
  const toggled = new Set<Line>()
  let run: Line[] = []
  const finish = (): void => {
    const texts = run.map(textOf)
    if (texts.every((text) => TOGGLED.test(text)) && texts.some((text) => INDENTED.test(text))) {
      for (const line of run) toggled.add(line)
    }
    run = []
  }
  for (const line of lines) {
    if (line.logical.kind === 'comment') run.push(line)
    else finish()
  }
  finish()
  return toggled
}

const INDENTED = /^#+(?: {2}|\t)[ \t]*[^\s]/
/** Such a mark, or one before an empty line. */
const TOGGLED = /^#+(?:(?: {2}|\t)|[ \t\r]*(?:\n|$))/
