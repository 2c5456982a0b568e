/** Entries of zone files whose record type does not exist. */

import { isRecordType, MAIL_RECORD_TYPES, suggest } from '@mailcfg/knowledge'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { zoneIn } from '../../src/zone-records.ts'

interface Unknown extends Found {
  readonly type: string
  /** The line looks like a comment of another language. */
  readonly comment: string | undefined
}

export const rule = defineRule<'document', Unknown>({
  id: 'zone-unknown-type',
  summary: 'There is no record type of this name, and the server refuses the zone.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['zone-file'] },
  *check(document) {
    const { source } = document
    for (const { type, owner, range } of zoneIn(document)?.records ?? []) {
      if (isRecordType(type.text)) continue
      const comment = /^(?:#|\/\/|--)/.exec(owner?.text ?? type.text)?.[0]
      yield { source, range: comment ? range : type.range, type: type.text, comment }
    }
  },
  describe({ type, comment, source, range }) {
    const nearest = comment ? undefined : suggest(type, MAIL_RECORD_TYPES)[0]
    const start = { start: range.start, end: range.start + (comment?.length ?? 0) }
    return {
      what: comment
        ? `A comment begins with ; in a zone file, not with ${comment}.`
        : `There is no record type ${type}${nearest ? `; did you mean ${nearest}?` : '.'}`,
      why: 'The server says "unknown RR type" and does not load the zone.',
      ...(comment
        ? { fixes: [replaceFix('Write ;', 'safe', source, start, ';')] }
        : nearest
          ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
          : { help: 'Write the type between name and data, such as A, MX or TXT.' }),
    }
  },
})
