/** A host name or domain that Postfix refuses at start. */

import { type HostNameFault, hostNameFault } from '../../src/host-names.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

interface BadName extends TypedValue {
  readonly code: HostNameFault['code']
  readonly part: string
}

export const rule = defineRule<'parameter', BadName>({
  id: 'invalid-hostname',
  summary: 'The host name is not one that Postfix accepts.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['myhostname', 'mydomain'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    // A value made of other names is their finding; without a dot in its name the host may be part of it.
    if (value === undefined || /\$[({]?(?:myhostname|mydomain)\b/.test(setting.value.text)) return
    const fault = hostNameFault(value.text)
    if (fault) yield { ...value, code: fault.code, part: value.text.slice(fault.start, fault.end) }
  },
  describe({ setting, code, part, text, literal, source, range }) {
    const name = setting.name.text
    const shorter = code === 'delimiter' && literal ? text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '') : ''
    return {
      what: `${name} ${wordsFor(code, part)}`,
      why: 'Every command and daemon of Postfix stops with "bad parameter value": no mail is received or sent.',
      help: 'Write a name such as mail.corp.test: letters, digits, hyphens inside a part, and dots between the parts.',
      fixes:
        shorter !== '' && hostNameFault(shorter) === undefined
          ? [replaceFix(`Write ${shorter}`, 'review', source, range, shorter)]
          : [],
    }
  },
})

function wordsFor(code: HostNameFault['code'], part: string): string {
  switch (code) {
    case 'empty':
      return 'must not be empty.'
    case 'character':
      return `holds "${part}", which no host name may.`
    case 'delimiter':
      return 'has a dot that separates nothing.'
    case 'hyphen':
      return 'has a hyphen at the edge of a part.'
    case 'numeric':
      return 'is an address; Postfix wants a name.'
    case 'length':
      return 'is too long: 63 characters for each part, 255 in all.'
  }
}
