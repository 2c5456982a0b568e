/** A comment behind a value of Cyrus SASL's smtpd.conf, where it is part of the value. */

import type { Assignment } from '@mailcfg/model'
import { commentBehind } from '../../src/cyrus.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { moveCommentAbove } from '../../src/value-comments.ts'

interface Behind extends Found {
  readonly entry: Assignment
}

export const rule = defineRule<'assignment', Behind>({
  id: 'cyrus-inline-comment',
  summary: 'Cyrus SASL has no comments behind a value: the words become part of it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document: { source } }) {
    const at = commentBehind(entry)
    // A password may hold such a sign.
    if (at && !/passwd|_pw$/i.test(entry.name.text)) yield foundIn(source, entry.value, at.start, at.end, { entry })
  },
  describe({ entry, source, range }) {
    const name = entry.name.text
    const list = /^(?:pwcheck_method|mech_list|auxprop_plugin)$/i.test(name)
    return {
      what: `Cyrus SASL reads this comment as part of ${name}.`,
      why: list
        ? 'Each word of it becomes another item; that goes well only as long as none of them is a name that counts.'
        : /level|timeout|counter|size$/.test(name)
          ? 'The number is still read, only because the library stops at the first character that is no digit.'
          : 'The value is no longer what it looks like: a path with a comment behind it does not exist.',
      ...(list || /level|timeout|counter|size$/.test(name)
        ? {}
        : { severity: 'error' as const, impact: 'rejects-mail' as const }),
      fixes: [moveCommentAbove(source, entry.range, range, 'safe')],
    }
  },
})
