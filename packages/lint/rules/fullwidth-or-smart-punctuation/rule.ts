/** Full-width signs, typographic quotes and long dashes in text that a program reads: all of them are mere data. */

import type { TextEdit } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import type { Document } from '@mailcfg/model'
import { type ActiveMatch, activeMatches } from '../../src/active-text.ts'
import { lineCause } from '../../src/line-cause.ts'
import { characterName, LOOK_ALIKES, withoutLookAlikes } from '../../src/look-alikes.ts'
import { isProse } from '../../src/prose.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface LookAlike extends Found {
  /** What kind of file it is, for wordings that name it. */
  readonly language: string
  /** Whether the line cannot be read because of it. */
  readonly breaks: boolean
  /** Edits that write ASCII for every such character of the line. */
  readonly edits: readonly TextEdit[]
}

export const rule = defineRule<'document', LookAlike>({
  id: 'fullwidth-or-smart-punctuation',
  summary: 'Full-width signs, curly quotes and long dashes mean nothing to a mail program.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    const { source, language } = document
    if (source.encoding === 'one-byte' || (source.isByteAddressed && source.encoding === 'utf-8')) return
    for (const [line, matches] of matchesByLine(document)) {
      const first = matches[0] as ActiveMatch
      const cause = line.tree.problems.length > 0 ? lineCause(document, line) : undefined
      if (line.tree.kind === 'broken' && cause !== 'look-alike') continue
      const edits = matches.map(({ range }) => ({ range, text: asciiFor(document, source.slice(range)) }))
      yield { source, range: first.range, language: language.title, breaks: cause === 'look-alike', edits }
    }
  },
  describe({ source, range, breaks, edits }) {
    const character = source.slice(range)
    const plain = withoutLookAlikes(character)
    const sign = plain.trim() === '' ? 'a blank' : /^["']+$/.test(plain) ? 'a quote' : `"${plain}"`
    const comment = breaks && plain.startsWith('#')
    return {
      what: `${characterName([...character][0] as string)} is not ${sign}.`,
      why: comment
        ? 'Only an ASCII "#" makes a comment: this line is read as configuration, and cannot be.'
        : breaks
          ? 'The line cannot be read because of it.'
          : 'It is a character of the value like any letter, so the value is not what it looks like.',
      impact: breaks ? 'wont-start' : 'ignored',
      fixes: [
        editFix(edits.length > 1 ? 'Write ASCII characters in this line' : `Write ${sign}`, 'safe', source, edits),
      ],
    }
  },
})

/** What to write instead; main.cf and master.cf have no quotes at all. */
function asciiFor(document: Document, text: string): string {
  const plain = withoutLookAlikes(text)
  const { id } = document.language
  return (id === 'main.cf' || id === 'master.cf') && /^["']+$/.test(plain) ? '' : plain
}

function matchesByLine(document: Document): Map<Line, ActiveMatch[]> {
  const lines = new Map<Line, ActiveMatch[]>()
  for (const match of activeMatches(document, LOOK_ALIKES)) {
    if (isProse(document, match) || isColumn(match)) continue
    const known = lines.get(match.line)
    if (known) known.push(match)
    else lines.set(match.line, [match])
  }
  return lines
}

/** Whether the match is in a column of master.cf, of which other rules speak. */
function isColumn({ line, leaf }: ActiveMatch): boolean {
  return line.tree.kind === 'service' && (SERVICE_COLUMNS as readonly string[]).includes(leaf.kind)
}
