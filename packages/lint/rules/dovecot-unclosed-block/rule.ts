/** Braces that do not match, over all files of a configuration. */

import {
  type BlocksDocument,
  blockItems,
  type DovecotInstance,
  hasTemplateLines,
  type PlacedProblem,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface BraceFault extends Found {
  readonly surplus: boolean
  readonly header: string
  readonly old: boolean
}

export const rule = defineRule<'dovecot', BraceFault>({
  id: 'dovecot-unclosed-block',
  summary: 'A block without its closing brace, or a brace without its block, keeps Dovecot from starting.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    // A template puts lines in or leaves them out, and with them the braces that are to match over all files.
    if (dovecot.documents.some(hasTemplateLines)) return
    for (const problem of bracesOf(dovecot)) {
      const { document, range, code } = problem
      if (stack.dovecotOf(document) !== dovecot) continue
      const { source } = document
      const old = document.language.id === 'dovecot-1x'
      if (code === 'unexpected-close') yield { source, range, surplus: true, header: '', old }
      else {
        const at = headerWord(document, problem)
        yield { source, range: at, surplus: false, header: source.slice(range).replace(/\s*\{.*$/s, ''), old }
      }
    }
  },
  describe({ surplus, header, old }) {
    if (surplus) {
      return {
        what: 'This } closes no block.',
        why: 'doveconf stops with "Unexpected \'}\'": Dovecot does not start.',
        help: 'Delete it, or write the header of the block that it should close.',
      }
    }
    return {
      what: `The block "${header}" is never closed.`,
      why: old
        ? 'Dovecot 1.x takes all that follows as part of the block; newer releases refuse the file.'
        : 'doveconf stops at the end of the file with "Missing \'}\'": Dovecot does not start.',
      help: 'Write a line with } where the block ends.',
    }
  },
})

function bracesOf(dovecot: DovecotInstance): PlacedProblem[] {
  return dovecot
    .problems()
    .filter(({ code, line }) =>
      code === 'unexpected-close' || code === 'unclosed-section'
        ? !line.tree.problems.some((p) => p.code === 'garbage-after-brace' || p.code === 'ignored-after-brace')
        : false,
    )
}

/** The type of the section that a header opens; the whole header when it does not parse. */
function headerWord(document: BlocksDocument, { line, range }: PlacedProblem): Found['range'] {
  for (const item of blockItems(document)) if (item.kind === 'section' && item.line === line) return item.type.range
  return range
}
