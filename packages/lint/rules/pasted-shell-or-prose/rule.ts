/** Leftovers of a tutorial: commands, prompts, fences and dots, and settings that got lost inside a comment. */

import type { Impact } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { type Document, linesOf } from '@mailcfg/model'
import { lineCause, pastedKind } from '../../src/line-cause.ts'
import { defineRule, type Found, isAssignments, removeLinesFix } from '../../src/rule.ts'

interface Pasted extends Found {
  /** `setting`: an assignment inside a comment, which lost its line break. */
  readonly kind: 'command' | 'prompt' | 'markup' | 'dots' | 'setting'
  readonly language: string
}

export const rule = defineRule<'document', Pasted>({
  id: 'pasted-shell-or-prose',
  summary: 'Something of the page that the configuration was copied from was copied along.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'master.cf', 'map-source'] },
  *check(document) {
    for (const line of linesOf(document)) {
      if (line.tree.problems.length > 0) yield* leftover(document, line)
      else if (line.logical.kind === 'comment' && document.language.id === 'main.cf')
        yield* lostSettings(document, line)
    }
  },
  describe({ source, range, kind, language }) {
    const text = source.slice(range)
    if (kind === 'setting') {
      return {
        what: `${text} is not set: it stands inside a comment.`,
        why: 'The line break before it was lost, most likely when it was copied from a page; Postfix uses the default.',
        help: 'If the setting is meant, start a new line before it.',
        severity: 'warning',
        impact: 'ignored',
      }
    }
    return {
      what: `${WORDS[kind]} is no configuration.`,
      ...consequence(language),
      fixes: [removeLinesFix('Delete the line', 'review', source, range)],
    }
  },
})

const WORDS = {
  command: 'A shell command',
  prompt: 'A shell prompt',
  markup: 'The markup of a page',
  dots: 'A row of dots, where a page left something out,',
}

function consequence(language: string): { why: string; impact: Impact } {
  if (language === 'map-source') {
    return { why: 'Every look-up in this table fails, so mail that needs it is deferred.', impact: 'defers-mail' }
  }
  return { why: 'Postfix stops at this line with a fatal error: no mail is received or sent.', impact: 'wont-start' }
}

function* leftover(document: Document, line: Line): Iterable<Pasted> {
  if (lineCause(document, line) !== 'pasted') return
  const { source, language } = document
  const piece = line.logical.pieces[0] ?? line.logical.range
  const text = source.slice(piece)
  const kind = pastedKind(text)
  if (kind === undefined) return
  const start = piece.start + text.length - text.trimStart().length
  yield { source, range: { start, end: piece.start + text.trimEnd().length }, kind, language: language.id }
}

/**
 * Settings in a comment, the first of which follows a character beyond ASCII without a blank, as happens when line
 * breaks get lost. A setting that the file makes elsewhere is only spoken of; so is one behind a colon or a quote.
 */
function* lostSettings(document: Document, line: Line): Iterable<Pasted> {
  const { source, language } = document
  const { start, end } = line.logical.range
  const text = source.slice({ start, end })
  if (!text.includes('=') || !isAssignments(document)) return
  const set = new Set(document.entries.map((entry) => entry.name.text))
  let glued = false
  for (const match of text.matchAll(/(?<![\w.$/{-])([a-z][a-z0-9_]{3,})[ \t]*=[ \t]*[^\s=]/g)) {
    const name = match[1] as string
    glued ||= isGlued(text, match.index)
    if (!glued || set.has(name) || postfixParameter(name) === undefined) continue
    const at = start + match.index
    yield { source, range: { start: at, end: at + name.length }, kind: 'setting', language: language.id }
  }
}

/** Whether a character beyond ASCII, no quote or colon, stands directly before the offset. */
function isGlued(text: string, offset: number): boolean {
  return /[^\0-\x7f\u2018-\u201f\uff1a\uff08\u3008-\u3011]$/.test(text.slice(0, offset))
}
