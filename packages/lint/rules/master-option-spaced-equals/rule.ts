/** Blanks round the `=` of `-o name=value`: the daemon gets several words and stops. */

import type { Range } from '@mailcfg/core'
import { isStrayOptions, isTemplated, type Service, startsAsOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { type DaemonWord, daemonWords } from '../../src/services.ts'

interface SpacedEquals extends Found {
  readonly name: string
  readonly value: string
  /** From the name to the end of the value. */
  readonly setting: Range
}

export const rule = defineRule<'service', SpacedEquals>({
  id: 'master-option-spaced-equals',
  summary: 'In master.cf there are no blanks around the `=` of a `-o` setting.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service)) return
    for (const { name, value, setting } of spacedSettings(service)) {
      if (isTemplated(name.text + value)) continue
      yield { source, range: name.range, name: name.text.replace(/=$/, ''), value, setting }
    }
  },
  describe({ source, name, value, setting }) {
    const written = /\s/.test(value) ? `{ ${name} = ${value} }` : `${name}=${value}`
    return {
      what: `The blanks around "=" make ${name} an option without a value.`,
      why: 'The daemon gets each word as an argument of its own and stops at every start with a fatal error, so the service does not work. postconf says nothing.',
      fixes: [replaceFix(`Write ${written}`, 'safe', source, setting, written)],
    }
  },
})

interface Spaced {
  readonly name: DaemonWord
  readonly value: string
  readonly setting: Range
}

function* spacedSettings(service: Service): Iterable<Spaced> {
  const words = daemonWords(service)
  for (const [i, { text }] of words.entries()) {
    const name = words[i + 1]
    const next = words[i + 2]
    if (text !== '-o' || name?.form !== 'plain' || next?.form !== 'plain') continue
    const before = /^[\w.-]+$/.test(name.text) && next.text.startsWith('=')
    const behind = /^[\w.-]+=$/.test(name.text) && /^[^-#\s]/.test(next.text) && !startsAsOptions(next.text)
    if (!before && !behind) continue
    const parts = untilOption(words.slice(i + 2))
    const last = parts[parts.length - 1] ?? name
    const value = parts.map((word) => word.text).join(' ')
    const setting = { start: name.range.start, end: last.range.end }
    yield { name, value: value.replace(/^=\s*/, ''), setting }
  }
}

/** The words before the next option, attribute or would-be comment. */
function untilOption(words: readonly DaemonWord[]): DaemonWord[] {
  const end = words.findIndex(({ text }) => startsAsOptions(text) || text.startsWith('#'))
  return end < 0 ? [...words] : words.slice(0, end)
}
