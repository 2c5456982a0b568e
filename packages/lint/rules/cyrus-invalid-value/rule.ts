/** Values that options of Cyrus SASL do not take. */

import { type CyrusOption, cyrusOption, suggest } from '@mailcfg/knowledge'
import { isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Invalid extends Found {
  readonly option: CyrusOption
  readonly text: string
}

export const rule = defineRule<'assignment', Invalid>({
  id: 'cyrus-invalid-value',
  summary: 'Cyrus SASL takes no such value for the option.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check({ name, value }, { document }) {
    const option = smtpdConfOf(document) ? cyrusOption(name.text) : undefined
    const text = value.text
    // A would-be comment behind the value is a matter of another rule.
    if (option === undefined || isTemplated(text) || /\s#|^#/.test(text) || isValid(option, text)) return
    yield { source: document.source, range: value.range, option, text }
  },
  describe({ source, range, option, text }) {
    const { name, type, values = [], min, max } = option
    const nearest = suggest(text, values)[0]
    return {
      what: `${name} cannot be "${text}".`,
      why: WHY[type] ?? 'The plugin does not know the word and gives up, or works with its default.',
      ...(name === 'sql_engine' ? { severity: 'error', impact: 'rejects-mail' } : {}),
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : {
            help:
              values.length > 0
                ? `Write ${values.join(', ')}.`
                : type === 'bool'
                  ? 'Write yes or no.'
                  : min === undefined
                    ? 'Write a number.'
                    : `Write a number from ${min} to ${max}.`,
          }),
    }
  },
})

const WHY: Readonly<Record<string, string>> = {
  int: 'The library takes the digits at the start, and 0 where there are none.',
  uint: 'The plugin takes the digits at the start, and 0 where there are none.',
  minutes: 'The plugin takes the digits at the start, and 0 where there are none.',
  bytes: 'The plugin takes the digits at the start, and 0 where there are none.',
  bool: 'Only words such as yes, on, true and 1 switch it on; any other word leaves it off.',
}

/** A level above the highest is as good as the highest, of which another rule speaks. */
function isValid({ type, values }: CyrusOption, text: string): boolean {
  switch (type) {
    case 'int':
    case 'uint':
    case 'minutes':
    case 'bytes':
      return /^\d+$/.test(text)
    case 'bool':
      return /^(?:yes|no|on|off|true|false|1|0|t|f|y|n)$/i.test(text)
    case 'enum':
      return values === undefined || values.includes(text.toLowerCase())
    default:
      return true
  }
}
