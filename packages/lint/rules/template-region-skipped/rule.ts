/** Files that a template fills in: what is not judged in them. */

import { type Document, firstPlaceholder, isTemplateLine, linesOf } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Skipped extends Found {
  readonly count: number
}

export const rule = defineRule<'document', Skipped>({
  id: 'template-region-skipped',
  summary: 'Lines with place-holders of a template are not judged.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'document' },
  *check(document) {
    if (document.shape === 'table' || OWN_VARIABLES.has(document.language.id)) return
    const places = [...placeholders(document)]
    const [first] = places
    if (first) yield { source: document.source, range: first, count: places.length }
  },
  describe({ source, range, count }) {
    const more = count > 1 ? ` ${count} lines of the file have such marks.` : ''
    return {
      what: `${source.slice(range)} is filled in by a template, so what it stands for is not judged.${more}`,
      why: 'Mistakes in what the template puts in, and settings that depend on it, are not found here.',
      help: 'Check the files that the template makes as well.',
    }
  },
})

/** Languages in which `$NAME` is the shell's own, or a directive. */
const OWN_VARIABLES = new Set([
  ...['authdaemonrc', 'authmysqlrc', 'authpgsqlrc', 'authldaprc', 'authsqliterc', 'courier-imapd', 'courier-pop3d'],
  ...['saslauthd', 'sysconfig', 'zone-file', 'httpd-vhost'],
])

/** What local(8) puts into the environment of the commands that it runs. */
const DELIVERY =
  /^\$\{?(?:DOMAIN|EXTENSION|HOME|LOCAL|LOGNAME|(?:ORIGINAL_)?RECIPIENT|SENDER|SHELL|USER|CLIENT_\w+|SASL_\w+)\}?$/

/** The first place-holder of each line, comments left out. */
function* placeholders(document: Document): Iterable<{ start: number; end: number }> {
  const { source } = document
  for (const { logical } of linesOf(document)) {
    if (logical.kind === 'comment') continue
    for (const piece of logical.pieces) {
      const text = source.slice(piece)
      const blanks = text.length - text.trimStart().length
      const at = isTemplateLine(text) ? { start: blanks, end: text.trimEnd().length } : firstPlaceholder(text)
      if (at && !DELIVERY.test(text.slice(at.start, at.end)))
        yield { start: piece.start + at.start, end: piece.start + at.end }
    }
  }
}
