/** Colours of the report: a set of painters that do nothing unless a terminal asked for them. */

import type { Severity } from '@mailcfg/core'

type Painter = (text: string) => string

/** How each part of a report is painted. */
export interface Style {
  readonly severity: Readonly<Record<Severity, Painter>>
  readonly bold: Painter
  readonly frame: Painter
  readonly related: Painter
  readonly headline: Painter
  /** What may be passed over, such as the places of values. */
  readonly dim: Painter
  /** Lines of a diff. */
  readonly added: Painter
  readonly removed: Painter
}

const asIs: Painter = (text) => text

/** Nothing is painted: for files, pipes and NO_COLOR. */
export const PLAIN: Style = {
  severity: { error: asIs, warning: asIs, info: asIs, hint: asIs },
  bold: asIs,
  frame: asIs,
  related: asIs,
  headline: asIs,
  dim: asIs,
  added: asIs,
  removed: asIs,
}

function sgr(codes: string): Painter {
  return (text) => (text === '' ? '' : `\x1b[${codes}m${text}\x1b[0m`)
}

/** The eight basic colours, which follow the terminal's own theme. */
export const COLORS: Style = {
  severity: { error: sgr('1;31'), warning: sgr('1;33'), info: sgr('1;34'), hint: sgr('1;36') },
  bold: sgr('1'),
  frame: sgr('34'),
  related: sgr('36'),
  headline: sgr('1;4'),
  dim: sgr('2'),
  added: sgr('32'),
  removed: sgr('31'),
}

export type ColorWish = 'auto' | 'always' | 'never'

/** Decides on colour: `--color` wins, then NO_COLOR (no-color.org: set and not empty), then whether a terminal reads. */
export function styleFor(wish: ColorWish, isTerminal: boolean, environment: NodeJS.ProcessEnv): Style {
  if (wish !== 'auto') return wish === 'always' ? COLORS : PLAIN
  if (environment['NO_COLOR'] || environment['TERM'] === 'dumb') return PLAIN
  return isTerminal ? COLORS : PLAIN
}
