/** Disturbs the layout of texts: blanks, line breaks, comments and blank lines where nobody would expect them. */

import type { Dice } from './dice.ts'

const BLANKS = [' ', '  ', '\t', '    ', ' \t', '\t\t', '            ']
const COMMENTS = ['# note', '#', '  # indented, note', '\t# a = b', '#smtp inet n - y', ' #x', '# }', '#\titem,  item ']

/** Where and how a text is disturbed. */
interface Disturbance {
  readonly feature: string
  /** How many of the files have it. */
  readonly share: number
  /** One of these happens at each place, seldom or often. */
  readonly places: RegExp
  readonly put: (dice: Dice, found: string) => string
  /** It makes sense only where a line that starts with blanks continues the one before. */
  readonly continues?: true
}

const DISTURBANCES: readonly Disturbance[] = [
  {
    feature: 'words like comments',
    share: 0.1,
    places: /(?<=\S[ \t,]+)(?=[\w$])/g,
    put: (dice) => dice.pick(['#', '# ']),
  },
  { feature: 'blanks in runs', share: 0.5, places: /(?<=\S)[ \t]+(?=\S)/g, put: (dice) => dice.pick(BLANKS) },
  { feature: 'blanks around signs', share: 0.3, places: /[ \t]*[=,][ \t]*/g, put: aroundSign },
  { feature: 'blanks around braces', share: 0.3, places: /[ \t]*[{}][ \t]*/g, put: aroundSign, continues: true },
  { feature: 'lines begun with blanks', share: 0.25, places: /^(?=\S)/gm, put: (dice) => dice.pick(BLANKS) },
  { feature: 'indentation changed', share: 0.4, places: /^[ \t]+(?=\S)/gm, put: (dice) => dice.pick(BLANKS) },
  { feature: 'indentation gone', share: 0.05, places: /^[ \t]+(?=\S)/gm, put: () => '' },
  { feature: 'broken lines', share: 0.25, places: /(?<=\S)[ \t]+(?=\S)/g, put: brokenLine, continues: true },
  {
    feature: 'backslashes',
    share: 0.1,
    places: /(?<=\S)[ \t]+(?=\S)/g,
    put: (dice) => dice.pick([' \\\n', '\\\n ', ' \\\n\t\t']),
  },
  { feature: 'comments', share: 0.3, places: /^/gm, put: (dice) => `${dice.pick(COMMENTS)}\n` },
  {
    feature: 'blank lines',
    share: 0.5,
    places: /^/gm,
    put: (dice) => dice.pick(['\n', '\n\n', '  \n', '\n\n\n\n', '\t\n \n']),
  },
  { feature: 'blanks at line ends', share: 0.4, places: /(?=\r?$)/gm, put: (dice) => dice.pick(BLANKS) },
]

function aroundSign(dice: Dice, found: string): string {
  return dice.pick(['', ' ', '  ', '\t']) + found.trim() + dice.pick(['', ' ', '   ', '\t'])
}

function brokenLine(dice: Dice): string {
  return dice.pick(['\n ', '\n\t', '\n        ', '\n# between\n    ', '\n\n  ', '\n  # between, too\n  ', ' \n \n \t'])
}

/**
 * The text with some of these disturbances, each from here and there to everywhere.
 * @param continues whether lines that start with blanks continue those before; elsewhere such breaks ruin most files.
 */
export function disturbed(dice: Dice, text: string, continues: boolean): string {
  const done = DISTURBANCES.reduce((before, { feature, share, places, put, continues: inContinued = false }) => {
    if (!dice.feature(feature, inContinued && !continues ? share / 10 : share)) return before
    const often = dice.pick([0.03, 0.1, 0.3, 0.9])
    return before.replace(places, (found) => (dice.chance(often) ? put(dice, found) : found))
  }, text)
  return endings(dice, done)
}

function endings(dice: Dice, text: string): string {
  const last = dice.feature('no newline at the end', 0.1) ? text.replace(/\s+$/, '') : text
  const lines = dice.feature('carriage returns', 0.1) ? last.replace(/\r?\n/g, '\r\n') : last
  return dice.feature('byte-order mark', 0.03) ? `\xef\xbb\xbf${lines}` : lines
}
