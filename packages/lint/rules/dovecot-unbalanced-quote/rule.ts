/** A quote without its partner: it becomes part of the value, and hides the comment behind it. */

import { type BlockItem, type BlocksDocument, blockItems, type DovecotSetting, isTemplated } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { defineRule, type Found, isBlocks } from '../../src/rule.ts'

interface UnbalancedQuote extends Found {
  readonly name: string
  readonly quote: string
  readonly hidden: boolean
}

export const rule = defineRule<'document', UnbalancedQuote>({
  id: 'dovecot-unbalanced-quote',
  summary: 'A quote without its partner becomes part of the value.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot', 'dovecot-1x', 'dovecot24', 'dovecot-dict'] },
  *check(document) {
    if (!isBlocks(document)) return
    const { source } = document
    for (const setting of settingsOf(document)) {
      const hidden = document.problems.find((p) => p.code === 'hidden-comment' && p.line === setting.line)
      const quote = loneQuote(setting)
      if (hidden) yield { source, range: hidden.range, name: setting.name.text, quote: quote ?? '"', hidden: true }
      else if (quote !== undefined) {
        const { text } = setting.value
        const at = text.startsWith(quote) ? 0 : text.length - 1
        yield { source, range: setting.value.rangeOf(at, at + 1), name: setting.name.text, quote, hidden: false }
      }
    }
  },
  describe({ name, quote, hidden }) {
    if (hidden) {
      return {
        what: `This comment is part of the value of ${name}, because a quote before it has no partner.`,
        why: 'Dovecot looks for the end of the quotes first and for comments after that.',
        help: 'Close the quotes, put the whole value in double quotes, or move the comment to its own line.',
      }
    }
    return {
      what: `This ${quote} has no partner, so it becomes part of the value of ${name}.`,
      why: 'Dovecot takes quotes away only when the first and the last character of the value are the same quote.',
      help: 'Write the missing quote, or take this one away.',
    }
  },
})

const suspicious = chosenBy(
  (item: BlockItem) =>
    item.kind === 'setting' &&
    item.form === 'plain' &&
    !isTemplated(item.value.text) &&
    (loneQuote(item) !== undefined || item.line.tree.problems.some(({ code }) => code === 'hidden-comment')),
)

function* settingsOf(document: BlocksDocument): Iterable<DovecotSetting> {
  for (const item of suspicious(blockItems(document))) if (item.kind === 'setting') yield item
}

/** The quote at one end of a value that occurs an odd number of times in it. */
function loneQuote({ value: { text } }: DovecotSetting): string | undefined {
  return ['"', "'"].find((quote) => {
    const count = text.split(quote).length - 1 - (text.split(`\\${quote}`).length - 1)
    return count % 2 === 1 && (text.startsWith(quote) || (quote === '"' && text.endsWith(quote)))
  })
}
