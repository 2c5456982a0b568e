/** A `#` glued to the last word of a value in main.cf: the word changes, and what follows joins the value. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { commentsIn, moveCommentAbove } from '../../src/value-comments.ts'

interface GluedComment extends Found {
  readonly setting: ParameterSetting
  /** The word that the `#` is glued to. */
  readonly word: string
}

export const rule = defineRule<'parameter', GluedComment>({
  id: 'comment-glued-to-value',
  summary: 'A `#` directly behind a word starts no comment: the word is another one then.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, name, value } = setting
    for (const { start, end, glued } of commentsIn(source, name.text, value)) {
      const word = /[^\s,]*$/.exec(value.text.slice(0, start))?.[0] ?? ''
      if (glued) yield foundIn(source, value, start, end, { setting, word })
    }
  },
  describe({ setting, source, range, word }) {
    const type = postfixParameter(setting.name.text)?.type ?? 'string'
    const fatal = type !== 'string' && type !== 'raw'
    return {
      what: `Postfix reads this comment as part of the word "${word}".`,
      why: fatal
        ? 'The value is then no valid one, and the programs that use it stop with a fatal error.'
        : `Postfix gets "${word}#…" instead of "${word}", and the words behind it as more of the value.`,
      impact: fatal ? 'wont-start' : 'ignored',
      fixes: [moveCommentAbove(source, setting.range, range, 'review')],
    }
  },
})
