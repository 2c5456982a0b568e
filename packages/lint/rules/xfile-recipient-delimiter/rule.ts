/** Postfix and Dovecot part the extension from a name at different characters. */

import type { Label } from '@mailcfg/core'
import { isTemplated, type ParameterSetting, settledValue, valueRange, wholeDovecot } from '@mailcfg/model'
import { toDovecot } from '../../src/delivery-programs.ts'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Differs extends Found {
  readonly mine: string
  readonly theirs: string
  readonly postfix: ParameterSetting
  readonly dovecot: PlacedSetting | undefined
}

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-recipient-delimiter',
  summary: 'Postfix and Dovecot have different recipient delimiters.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined || toDovecot(postfix, 'lmtp') === undefined) return
    const { text, known, setting } = postfix.value('recipient_delimiter')
    const theirs = settledValue(dovecot, stack, 'recipient_delimiter')
    if (!known || !setting || text === '' || theirs === undefined || isTemplated(text)) return
    if (characters(text) === characters(theirs.text)) return
    const place: Found = theirs.setting
      ? { source: theirs.setting.document.source, range: valueRange(theirs.setting.item) }
      : { source: setting.source, range: setting.value.range }
    yield { ...place, mine: text, theirs: theirs.text, postfix: setting, dovecot: theirs.setting }
  },
  describe({ source, range, mine, theirs, postfix, dovecot }) {
    const missing = [...mine].filter((c) => !theirs.includes(c))
    const related: Label[] = dovecot
      ? [{ source: postfix.source, range: postfix.value.range, message: 'recipient_delimiter of Postfix' }]
      : []
    return {
      what: dovecot
        ? `Dovecot parts extensions at ${shown(theirs)}, Postfix at ${shown(mine)}.`
        : `Postfix parts extensions at ${shown(mine)}, Dovecot at ${shown(theirs)}, its default.`,
      why:
        missing.length > 0
          ? `Mail for anna${missing[0]}lists passes Postfix and is then refused: Dovecot looks for a user of that whole name.`
          : `Dovecot cuts names at characters that belong to them: mail for anna${[...theirs].find((c) => !mine.includes(c))}maria lands in the mailbox of anna.`,
      related,
      ...(dovecot
        ? { fixes: /[#"'\s$]/.test(mine) ? [] : [replaceFix(`Write ${mine}`, 'review', source, range, mine)] }
        : { help: `Set recipient_delimiter = ${mine} in Dovecot too.` }),
    }
  },
})

/** Each character counts by itself, in both programs. */
function characters(text: string): string {
  return [...new Set(text.trim())].sort().join('')
}

function shown(text: string): string {
  return text === '' ? 'nothing' : text
}
