/** A `#` behind a value of main.cf: Postfix has no comments there, the words become part of the value. */

import type { Impact, Severity } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isRead } from '../../src/settings.ts'
import { commentsIn, moveCommentAbove } from '../../src/value-comments.ts'

interface InlineComment extends Found {
  readonly setting: ParameterSetting
  /** What stands before the comment. */
  readonly before: string
  readonly read: boolean
}

interface Consequence {
  readonly severity: Severity
  readonly impact: Impact
  readonly why: string
}

export const rule = defineRule<'parameter', InlineComment>({
  id: 'inline-comment-in-value',
  summary: 'Postfix has no comments behind a value: the words become part of it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, name, value } = setting
    for (const { start, end, glued } of commentsIn(source, name.text, value)) {
      if (glued) continue
      const before = value.text.slice(0, start).trim()
      yield foundIn(source, value, start, end, { setting, before, read: isRead(setting, postfix) })
    }
  },
  describe({ setting, source, range, before, read }) {
    return {
      what: `Postfix reads this comment as part of ${setting.name.text}.`,
      ...(read ? consequence(setting.name.text, before) : UNREAD),
      fixes: [moveCommentAbove(source, setting.range, range, 'safe')],
    }
  },
})

/** An earlier duplicate, or a name that nobody refers to. */
const UNREAD: Consequence = {
  severity: 'warning',
  impact: 'ignored',
  why: 'Nothing reads this value as the files stand; where it is read one day, it is not what it looks like.',
}

const NUMBERS = ['bool', 'nbool', 'int', 'nint', 'long', 'time']

/** What the words do there; measured on Postfix 3.7 with postmap(1) and smtpd(8). */
function consequence(name: string, valueBefore: string): Consequence {
  const parameter = postfixParameter(name)
  const kind = parameter?.kind ?? ''
  if (kind === 'time' && /^\d+[smhdw]$/i.test(valueBefore)) {
    return {
      severity: 'warning',
      impact: 'cosmetic',
      why: 'It does no harm here only because Postfix stops reading a time after its unit letter.',
    }
  }
  if (parameter && (NUMBERS.includes(parameter.type) || kind === 'host')) {
    return {
      severity: 'error',
      impact: 'wont-start',
      why: 'The value is then no valid one, and the programs that use it stop with a fatal error.',
    }
  }
  if (kind === 'restriction-list') {
    return {
      severity: 'error',
      impact: 'defers-mail',
      why: 'Its words are taken for restrictions that do not exist, so the SMTP server answers 451 to whoever reaches them.',
    }
  }
  if (parameter?.list) {
    return { severity: 'warning', impact: 'ignored', why: 'Each of its words becomes another item of the list.' }
  }
  return {
    severity: 'error',
    impact: 'ignored',
    why: 'The value is no longer what it looks like, so it does not do what you meant.',
  }
}
