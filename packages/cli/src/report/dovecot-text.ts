/** The settings of a Dovecot configuration for people: what `doveconf -n` prints, with the place of every value. */

import type { DovecotView } from '@mailcfg/model'
import type { Style } from './color.ts'
import { glyphOf } from './display-text.ts'

/** The lines; places stand behind them as comments, so that the whole is a configuration again. */
export function dovecotText({ lines }: DovecotView, style: Style): string {
  return lines
    .map(({ text, place }) => `${visible(text)}${place ? style.dim(`  # ${place.file}:${place.line}`) : ''}\n`)
    .join('')
}

/** A line without what could drive a terminal; its blanks stay. */
function visible(text: string): string {
  let shown = ''
  for (const character of text) shown += character === '\t' ? character : glyphOf(character, 0).text
  return shown
}
