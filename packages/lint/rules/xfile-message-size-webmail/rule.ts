/** Web mail that takes larger messages than Postfix. */

import type { AssignmentsDocument, PostfixInstance } from '@mailcfg/model'
import { assignmentOf } from '@mailcfg/model'
import { type EffectiveNumber, numberOf } from '../../src/effective-numbers.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface TooLarge extends Found {
  readonly web: number
  readonly limit: EffectiveNumber
}

export const rule = defineRule<'postfix', TooLarge>({
  id: 'xfile-message-size-webmail',
  summary: 'The web mail takes larger messages than Postfix.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (postfix.main === undefined || stack.postfix.length > 1) return
    for (const document of stack.documents.values()) {
      if (isAssignments(document) && document.language.id === 'webmail.cf') yield* tooLarge(document, postfix)
    }
  },
  describe({ web, limit }) {
    const { setting } = limit
    return {
      what: `The web mail lets users send ${web} bytes, Postfix takes ${limit.value}.`,
      why: 'The user uploads the files and is told at the end that the message is too large (552). Files grow by a third when they are packed into a mail.',
      help: `Set SYS_MESSAGE_SIZE_LIMIT below ${limit.value}, or raise message_size_limit.`,
      related: setting ? [{ source: setting.source, range: setting.value.range, message: 'the limit of Postfix' }] : [],
    }
  },
})

function* tooLarge(document: AssignmentsDocument, postfix: PostfixInstance): Iterable<TooLarge> {
  const entry = assignmentOf(document, 'SYS_MESSAGE_SIZE_LIMIT')
  const limit = numberOf('message_size_limit', postfix)
  const digits = /^\d+/.exec(entry?.value.text ?? '')?.[0]
  // Zero is no limit for Postfix.
  if (!entry || !limit || digits === undefined || limit.value === 0 || Number(digits) <= limit.value) return
  yield foundIn(document.source, entry.value, 0, digits.length, { web: Number(digits), limit })
}
