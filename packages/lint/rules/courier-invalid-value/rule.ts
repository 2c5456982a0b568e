/** Values of Courier's files that the programs take for something else, or refuse. */

import { type CourierKey, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { courierKeyIn } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface Invalid extends Found {
  readonly name: string
  readonly text: string
  readonly type: string
  readonly values: readonly string[]
}

export const rule = defineRule<'assignment', Invalid>({
  id: 'courier-invalid-value',
  summary: 'The value is none that Courier understands for this key.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'assignment',
    languages: ['authmysqlrc', 'authpgsqlrc', 'authsqliterc', 'authldaprc', 'courier-imapd', 'courier-pop3d'],
  },
  *check({ name, value, decoded }, { document }) {
    const key = isAssignments(document) ? courierKeyIn(document, name.text) : undefined
    const text = decoded.trim()
    if (key === undefined || text === '' || isTemplated(text) || text.includes('$') || text.includes('`')) return
    // A note behind a number, or a = before it, is a matter of another rule.
    if (/^(?:\d+\s+\S|=\s*\d)/.test(text) && key.type === 'uint') return
    if (/^\d+\s+\S/.test(text) || isValid(key, text)) return
    yield {
      source: document.source,
      range: value.range,
      name: name.text,
      text,
      type: key.type,
      values: key.values ?? [],
    }
  },
  describe({ source, range, name, text, type, values }) {
    const words = type === 'bool01' ? ['0', '1'] : type === 'yes/no' ? ['YES', 'NO'] : values
    const meant = type === 'bool01' ? SWITCH[text.toLowerCase()] : suggest(text, words)[0]
    return {
      what: `${name} cannot be "${text}".`,
      why: type === 'bool01' ? ZERO : type === 'yes/no' ? STOPS : type === 'uint' || type === 'port' ? NUMBER : WORD,
      ...(type === 'bool01' && /TLS_REQUIRED/.test(name) ? { impact: 'insecure' } : {}),
      ...(type === 'uint' || type === 'port' ? { impact: 'rejects-mail' } : {}),
      ...(meant
        ? { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, source.slice(range).replace(text, meant))] }
        : { help: words.length > 0 ? `Write ${words.join(', ')}.` : 'Write a number.' }),
    }
  },
})

const ZERO = 'Courier reads a number here, and any word is 0: the switch is off, whatever the word says.'
const STOPS = 'The start scripts look for a value that begins with y; any other switches it off.'
const NUMBER = 'A number is needed here: the module refuses the file, or the limit is 0.'
const WORD = 'The program knows no such word and works with its default.'

const SWITCH: Readonly<Record<string, string>> = { yes: '1', on: '1', true: '1', y: '1', no: '0', off: '0', false: '0' }

function isValid({ type, values }: CourierKey, text: string): boolean {
  switch (type) {
    case 'bool01':
      return /^\d+$/.test(text)
    case 'yes/no':
      return /^(?:y|yes|n|no)$/i.test(text)
    case 'uint':
    case 'port':
      return /^\d+$/.test(text)
    case 'octal':
      return /^[0-7]+$/.test(text)
    case 'enum':
      return values === undefined || values.some((value) => value.toLowerCase() === text.toLowerCase())
    default:
      return true
  }
}
