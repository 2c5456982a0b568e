/** Values of Dovecot settings that are not of the setting's type: Dovecot does not start with them. */

import { type DovecotValueType, suggest } from '@mailcfg/knowledge'
import { factOf, isDovecotConfiguration, plainValue, readDovecotValue, valueRange } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface InvalidValue extends Found {
  readonly name: string
  readonly text: string
  readonly type: DovecotValueType
  /** What may be written, where that is a short list. */
  readonly values: readonly string[]
}

/** The types that doveconf checks, by their names among the facts; of modes in octal digits `dovecot-socket-mode` speaks. */
const TYPES: Readonly<Record<string, DovecotValueType>> = {
  bool: 'bool',
  uint: 'uint',
  time: 'time',
  'time-msecs': 'msecs',
  size: 'size',
  port: 'port',
  enum: 'enum',
}

const EXPECTED: Readonly<Partial<Record<DovecotValueType, string>>> = {
  bool: 'yes or no',
  uint: 'a whole number, not below 0',
  time: 'a time with its unit, such as 30 secs or 5 mins',
  msecs: 'a time with its unit, such as 500 msecs or 2 secs',
  size: 'a size, such as 64 M',
  port: 'a port number from 0 to 65535',
}

export const rule = defineRule<'dovecot', InvalidValue>({
  id: 'dovecot-invalid-value',
  summary: 'A value that does not fit its setting keeps Dovecot from starting.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect !== '2.0-2.3' && dovecot.dialect !== 'unknown') return
    for (const placed of ownSettings(dovecot, stack)) {
      const found = isDovecotConfiguration(placed.document) ? judge(placed) : undefined
      if (found) yield { source: placed.document.source, range: valueRange(placed.item), ...found }
    }
  },
  describe({ source, range, name, text, type, values }) {
    const expected = type === 'enum' ? `one of ${values.join(', ')}` : EXPECTED[type]
    const near = meant(text, values)
    return {
      what: `"${text}" is no value for ${name}: it takes ${expected}.`,
      why: 'doveconf refuses it, and with it the whole configuration: Dovecot neither starts nor reloads.',
      ...(near ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] } : {}),
      ...(near ? {} : { help: `Write ${expected}.` }),
    }
  },
})

/** The value that was probably meant. */
function meant(text: string, values: readonly string[]): string | undefined {
  return suggest(text.toLowerCase(), values)[0]
}

/** What is wrong with a setting, by the reading that doveconf has for its type (src/lib-settings/settings-parser.c). */
function judge(placed: PlacedSetting): Omit<InvalidValue, 'source' | 'range'> | undefined {
  const { item, around } = placed
  // What stands in plugin { } is text to doveconf; each plugin reads it for itself.
  if (around.some(({ type }) => type.text === 'plugin')) return undefined
  const fact = factOf(placed)
  const type = fact && TYPES[fact.type23 ?? fact.type]
  const text = plainValue(item)
  if (fact === undefined || type === undefined || text === undefined) return undefined
  // Words for numbers that 2.4 knows; which release reads the file is not always told.
  if (text === 'unlimited' || text === 'infinite') return undefined
  const values = type === 'bool' ? ['yes', 'no'] : (fact.values ?? [])
  if (type === 'enum' && values.length === 0) return undefined
  return 'error' in readDovecotValue(type, text, values.join(':'))
    ? { name: item.name.text, text, type, values }
    : undefined
}
