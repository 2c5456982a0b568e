/** Characters that nobody sees in text that a program reads: odd blanks, zero-width marks, control characters. */

import type { TextEdit } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { Document } from '@mailcfg/model'
import { type ActiveMatch, activeMatches } from '../../src/active-text.ts'
import { lineCause } from '../../src/line-cause.ts'
import { characterName, INVISIBLE, withoutInvisible } from '../../src/look-alikes.ts'
import { isProse } from '../../src/prose.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Invisible extends Found {
  readonly language: string
  readonly breaks: boolean
  /** Edits that mend every such character of the line. */
  readonly edits: readonly TextEdit[]
}

export const rule = defineRule<'document', Invisible>({
  id: 'invisible-character',
  summary: 'Characters that cannot be seen make names unknown and values wrong.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    const { source, language } = document
    if (source.isPlain) return
    for (const [line, matches] of matchesByLine(document)) {
      const first = matches[0] as ActiveMatch
      const cause = line.tree.problems.length > 0 ? lineCause(document, line) : undefined
      if (line.tree.kind === 'broken' && cause !== 'invisible') continue
      const edits = matches.map(({ range }) => ({ range, text: withoutInvisible(source.slice(range)) }))
      yield { source, range: first.range, language: language.title, breaks: cause === 'invisible', edits }
    }
  },
  describe({ source, range, language, breaks, edits }) {
    const [character] = [...source.slice(range)] as [string]
    const name = characterName(character)
    return {
      what: `There is a ${name} here, which nobody sees.`,
      why:
        character === '\0'
          ? `${language} reads nothing of the line behind it.`
          : `To ${language} it is a character like any letter: ${breaks ? 'the line cannot be read' : 'the word that it is in is another one'}.`,
      impact: breaks ? 'wont-start' : 'ignored',
      fixes: [editFix('Take it away, or write a plain blank', 'safe', source, edits)],
    }
  },
})

function matchesByLine(document: Document): Map<Line, ActiveMatch[]> {
  const lines = new Map<Line, ActiveMatch[]>()
  // Byte for byte, a character of another encoding may look like a no-break space.
  const pattern = document.source.encoding === 'one-byte' ? /[\0-\x08\x0e-\x1f\x7f]+/g : INVISIBLE
  for (const match of activeMatches(document, pattern)) {
    if (isProse(document, match)) continue
    const known = lines.get(match.line)
    if (known) known.push(match)
    else lines.set(match.line, [match])
  }
  return lines
}
