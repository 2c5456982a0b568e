/** Lines that Dovecot's reader refuses and that no other rule explains: nothing starts until they are mended. */

import { textRange } from '@mailcfg/core'
import { dovecotRefusal } from '@mailcfg/grammars'
import { dovecotSetting } from '@mailcfg/knowledge'
import { codeOf, DOVECOT_LANGUAGES, dovecotFault } from '../../src/dovecot-lines.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnreadableLine extends Found {
  readonly code: string
  readonly text: string
  /** What the program says; it goes into the log as it is. */
  readonly message: string
  /** The file is the whole configuration, not one that only a passdb or a dict reads. */
  readonly main: boolean
}

export const rule = defineRule<'problem', UnreadableLine>({
  id: 'dovecot-unreadable-line',
  summary: 'A line that is neither setting, block nor include keeps Dovecot from starting.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check(problem, { document }) {
    if (dovecotFault(document, problem) !== 'unreadable') return
    const { source, language } = document
    const text = codeOf(document, problem.line)
    const { start } = textRange(problem.line.logical)
    const range = NO_NAME.has(problem.code) ? problem.range : { start, end: start + Math.max(text.length, 1) }
    // An empty name is one that is not known (Dovecot 2.3: "Unknown setting: service { ").
    const message = dovecotRefusal(language, problem.code) ?? 'Unknown setting'
    yield { source, range, code: problem.code, text, message, main: !/^dovecot-(?:sql|dict)$/.test(language.id) }
  },
  describe({ source, range, code, text, message, main }) {
    const why = main
      ? `doveconf stops here with "${message.trim()}": Dovecot does not start, and a reload keeps the old configuration.`
      : `Dovecot stops reading this file here with "${message.trim()}", so each login that needs it fails.`
    if (code === 'blank-before-brace') {
      const at = range.start + text.length - 1
      return {
        what: 'A blank is missing before {.',
        why,
        fixes: [replaceFix('Put a blank before {', 'safe', source, { start: at, end: at }, ' ')],
      }
    }
    if (code === 'unquoted-section-name') {
      return { what: 'The name of this block has several words.', why, help: 'Put quotes around the name.' }
    }
    const unset = main ? nameWithoutEquals(text) : undefined
    if (unset !== undefined) {
      const at = { start: range.start + unset.name.length, end: range.start + unset.value }
      return {
        what: `The = behind ${unset.name} is missing.`,
        why,
        fixes: [replaceFix(`Put = behind ${unset.name}`, 'review', source, at, ' = ')],
      }
    }
    return { what: whatOf(code), why, help: helpOf(code) }
  },
})

/**
 * The setting that a line without `=` begins with, and where its value starts; `undefined` for names that begin a block
 * and for words that Dovecot does not know.
 */
export function nameWithoutEquals(text: string): { name: string; value: number } | undefined {
  const match = /^(\w+)[ \t]+(?=\S)/.exec(text)
  if (match === null || text.endsWith('{')) return undefined
  const fact = dovecotSetting(match[1] as string)
  const isBlock = /filter|block/.test(`${fact?.type} ${fact?.type23}`)
  return fact && !isBlock ? { name: match[1] as string, value: match[0].length } : undefined
}

/** `empty-name` is `missing-name` in a section of Dovecot's own. */
const NO_NAME = new Set(['missing-name', 'empty-name'])

function whatOf(code: string): string {
  if (code === 'text-after-close' || code === 'unexpected-close') return 'A } must stand alone on its line.'
  if (NO_NAME.has(code)) return 'There is no name before the =.'
  if (code === 'expecting-group-name') return 'A group needs a label and a name: group @label name {.'
  return 'This line is neither "name = value" nor the start of a block.'
}

function helpOf(code: string): string {
  if (code === 'text-after-close' || code === 'unexpected-close') return 'Move what stands behind it to the next line.'
  if (NO_NAME.has(code)) return 'Write the name of the setting, or delete the line.'
  return 'Write "name = value", put # in front if it is a note, or delete the line.'
}
