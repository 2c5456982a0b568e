/** Lines that the program behind a file refuses or passes over, in languages whose problems have no rule of their own. */

import type { Impact } from '@mailcfg/core'
import type { Document, FileProblem } from '@mailcfg/model'
import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Words {
  readonly what: string
  readonly why: string
  readonly help: string
  readonly impact?: Impact
}

interface Unreadable extends Found {
  readonly words: Words
}

export const rule = defineRule<'problem', Unreadable>({
  id: 'unreadable-line',
  summary: 'The program that reads this file refuses the line, or passes over it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem' },
  *check(problem, { document }) {
    const words = wordsFor(problem, document)
    if (words === undefined || lineCause(document, problem.line) !== undefined) return
    yield { source: document.source, range: placeOf(problem, document), words }
  },
  describe({ words }) {
    return words
  },
})

/** The place of a problem without blanks at its end; the whole line where the problem is a place without width. */
function placeOf({ range, line }: FileProblem, { source }: Document): { start: number; end: number } {
  const piece = line.logical.pieces[0] ?? line.logical.range
  const place = range.end > range.start ? range : piece
  const text = source.slice(place)
  const start = place.start + text.length - text.trimStart().length
  const first = text.trimStart().split('\n', 1)[0] as string
  return { start, end: start + Math.max(first.trimEnd().length, 1) }
}

/** What to say of a problem; `undefined` where another rule speaks of it. */
function wordsFor({ code, range }: FileProblem, document: Document): Words | undefined {
  const { language, source } = document
  const line = source.slice(source.lineRange(source.positionAt(range.start).line))
  if (code === 'text-behind-quote' && line.startsWith('authmodulelist')) return undefined
  for (const [languages, codes] of WORDS) if (languages.includes(language.id)) return codes[code]
  return undefined
}

const QUOTE: Words = {
  what: 'This quote is never closed.',
  why: 'The program that reads the file takes the lines below for part of the value, or refuses the file.',
  help: 'Write the same quote at the end of the value.',
}

const AUTHDAEMONRC: Readonly<Record<string, Words>> = {
  'missing-equals': {
    what: 'This line has no "name=value".',
    why: 'authdaemond refuses the whole file ("Bad line"), and no login works.',
    help: 'Put # in front if it is a note, or delete the line.',
    impact: 'wont-start',
  },
  'missing-name': {
    what: 'There is no name before this "=".',
    why: 'The line sets nothing.',
    help: 'Write the name, or delete the line.',
  },
  'blank-in-name': {
    what: 'There is a blank in, before or behind this name.',
    why: 'authdaemond takes the blanks for part of the name, so the setting that you meant is not made.',
    help: 'Write name="value" at the start of the line, without blanks around "=".',
  },
  'single-quotes': {
    what: 'authdaemond takes no single quotes away.',
    why: 'They become part of the value.',
    help: 'Write double quotes.',
  },
  'blank-in-bare-value': {
    what: 'This value holds blanks and has no quotes.',
    why: 'authdaemond reads it, but the scripts that source the file take the second word for a command.',
    help: 'Put the value in double quotes.',
  },
  'text-behind-quote': {
    what: 'Nothing reads this text behind the closing quote.',
    why: 'A setting that lost its line break is not made.',
    help: 'Start a new line before it, or delete it.',
  },
  'unclosed-quote': QUOTE,
}

const SHELL: Readonly<Record<string, Words>> = {
  'unclosed-quote': QUOTE,
  'missing-name': {
    what: 'This line is no assignment that a shell understands.',
    why: 'The script that sources the file complains, and nothing is set.',
    help: 'Write NAME=value, without blanks around "=".',
  },
}

const AUTHRC: Readonly<Record<string, Words>> = {
  'indented-name': {
    what: 'There are blanks before this name.',
    why: 'Courier looks for names at the start of a line only, so it does not find this one.',
    help: 'Take the blanks away.',
  },
  'missing-name': {
    what: 'There is no name on this line.',
    why: 'Courier passes over it.',
    help: 'Put # in front if it is a note, or delete the line.',
  },
  'missing-value': {
    what: 'There is nothing behind this name.',
    why: 'Courier does not find a value and goes on without it.',
    help: 'Write the value behind a blank, or put # in front.',
  },
}

const EXTMAIL: Readonly<Record<string, Words>> = {
  'missing-equals': {
    what: 'This line has no "NAME = value".',
    why: 'ExtMail passes over it in silence.',
    help: 'Put # in front if it is a note, or write the "=".',
  },
  'missing-value': {
    what: 'There is nothing behind this "=".',
    why: 'ExtMail passes over the line, so the setting keeps its default and is not empty.',
    help: 'Write a blank behind "=" for an empty value.',
  },
  'text-before-name': {
    what: 'This text before the name is passed over.',
    why: 'ExtMail takes the first word before an "=" for the name, wherever on the line it stands.',
    help: 'Start a new line before the name, or put # in front of a note.',
  },
}

/** Words by language and problem; problems that are missing here have rules of their own. */
const WORDS: readonly (readonly [readonly string[], Readonly<Record<string, Words>>])[] = [
  [['authdaemonrc'], AUTHDAEMONRC],
  [['courier-imapd', 'courier-pop3d', 'saslauthd'], SHELL],
  [['authmysqlrc', 'authpgsqlrc', 'authldaprc', 'authsqliterc'], AUTHRC],
  [['webmail.cf', 'webman.cf'], EXTMAIL],
  [
    ['smtpd.conf'],
    {
      'missing-name': {
        what: 'There is no name before this colon.',
        why: 'The library reads the line and sets nothing.',
        help: 'Write the name of the option, or delete the line.',
      },
    },
  ],
  [
    ['access', 'virtual', 'transport', 'canonical', 'generic', 'relocated', 'sender_login', 'lookup-table', 'aliases'],
    {
      'unbalanced-quote': {
        what: 'A double quote in this line is never closed.',
        why: 'postmap and postalias pass over the line with a warning: the entry does not exist.',
        help: 'Close the quote, or take it away.',
      },
    },
  ],
]
