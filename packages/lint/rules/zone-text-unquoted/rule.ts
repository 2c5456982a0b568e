/** TXT records in zone files without quotes: words grow together, and a semicolon cuts the rest off. */

import type { SourceText } from '@mailcfg/core'
import { leavesOf } from '@mailcfg/grammars'
import type { ZoneRecord } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { typeOf, zoneIn } from '../../src/zone-records.ts'

interface Unquoted extends Found {
  readonly cut: boolean
  readonly text: string
}

export const rule = defineRule<'document', Unquoted>({
  id: 'zone-text-unquoted',
  summary: 'A text without quotes loses its blanks, or what stands behind a semicolon.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const { source } = document
    for (const record of zoneIn(document)?.records ?? []) {
      const [first] = record.data
      const last = record.data[record.data.length - 1]
      if (!/^(?:TXT|SPF)$/.test(typeOf(record)) || !first || !last || isQuoted(source, record)) continue
      const comment = commentBehind(source, record, last.range.end)
      const cut = comment !== undefined && /^v=(?:DKIM|DMARC|TLSRPT|STS)/i.test(first.text)
      if (!cut && !(record.data.length > 1 && /^v=/i.test(first.text))) continue
      const end = cut && comment !== undefined ? comment : last.range.end
      const range = { start: first.range.start, end }
      yield { source, range, cut, text: source.slice(range).trim() }
    }
  },
  describe({ cut, text, source, range }) {
    return {
      what: 'This text needs quotes.',
      why: cut
        ? 'Without them the semicolon starts a comment: the record holds only what stands before it, and receivers find no key or policy.'
        : 'Without them each word is a piece of its own, and receivers put the pieces together without blanks: "v=spf1 mx" becomes "v=spf1mx".',
      ...(/["\n\\]/.test(text)
        ? { help: 'Put double quotes around the whole text.' }
        : { fixes: [replaceFix('Put it in quotes', 'review', source, range, `"${text}"`)] }),
    }
  },
})

function isQuoted(source: SourceText, { data }: ZoneRecord): boolean {
  return data.some(({ range }) => source.text[range.start] === '"')
}

/** End of a comment on the line of the record's last word, if there is one and it is no remark behind blanks. */
function commentBehind(source: SourceText, { line }: ZoneRecord, at: number): number | undefined {
  const base = line.logical.range.start
  for (const leaf of leavesOf(line.tree)) {
    const start = base + leaf.start
    if (leaf.kind === 'comment' && start >= at)
      return base + leaf.start + source.slice({ start, end: base + leaf.end }).trimEnd().length
  }
  return undefined
}
