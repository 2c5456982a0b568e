/** Blanks inside the value of `-o name=value`: the daemon gets the rest as arguments and stops. */

import type { Range } from '@mailcfg/core'
import { compareVersions, postfixParameter } from '@mailcfg/knowledge'
import { isStrayOptions, isTemplated, type Override, type Service, startsAsOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { daemonWords } from '../../src/services.ts'

interface UnbracedSpace extends Found {
  readonly name: string
  /** The value as it was meant, and what to write for the setting; none where only braces would help and cannot. */
  readonly written: string | undefined
  readonly setting: Range
  /** `-o{ name = value }`: only a blank is missing. */
  readonly glued: boolean
}

export const rule = defineRule<'service', UnbracedSpace>({
  id: 'master-option-unbraced-space',
  summary: 'A blank ends the value of a `-o` setting in master.cf unless braces hold it together.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, stack }) {
    if (isStrayOptions(service)) return
    const braces = stack.versions.postfix === undefined || compareVersions(stack.versions.postfix, '3.0') >= 0
    for (const override of service.overrides) {
      const { name, form, joined, value } = override
      if (isTemplated(name.text + value.text)) continue
      const found =
        form === 'braced' ? (joined ? gluedBraces(override) : undefined) : spilled(service, override, braces)
      if (found) yield { source, name: name.text, ...found }
    }
  },
  describe({ source, name, written, setting, glued }) {
    return {
      what: glued
        ? `Without a blank between -o and the brace, the brace becomes part of the name ${name}.`
        : `The value of ${name} ends at the first blank; the daemon gets these words as arguments.`,
      why: glued
        ? 'The daemon takes such a word as it is and stops with a fatal error at every start. postconf -M prints what you meant and says nothing.'
        : 'It stops with "unexpected command-line argument" at every start, so the service does not work. postconf says nothing.',
      ...(written === undefined
        ? {
            help: 'Separate the words with commas, or set a parameter of your own in main.cf and write -o name=$that_parameter.',
          }
        : { fixes: [replaceFix(`Write ${written}`, 'safe', source, setting, written)] }),
    }
  },
})

type Details = Omit<UnbracedSpace, 'source' | 'name'>

function gluedBraces({ option, range, name }: Override): Details {
  const setting = { start: option.range.end, end: option.range.end }
  return { range: { start: range.start, end: name.range.end }, written: ' ', setting, glued: true }
}

/** The words between a setting and the next option that can only have been meant for its value. */
function spilled(service: Service, override: Override, braces: boolean): Details | undefined {
  const { name, separator, value, range } = override
  if (separator === undefined || value.text === '') return undefined
  const words = daemonWords(service).filter((word) => word.range.start >= range.end)
  const end = words.findIndex(({ text }) => startsAsOptions(text) || /^(?:[#={]|--$)/.test(text))
  const stray = end < 0 ? words : words.slice(0, end)
  const last = stray[stray.length - 1]
  if (stray[0] === undefined || last === undefined) return undefined
  const texts = [value.text, ...stray.map(({ text }) => text)]
  const list = postfixParameter(name.text)?.list === true
  const joined = texts.join(',').replace(/,+/g, ',').replace(/,$/, '')
  const written = list ? `${name.text}=${joined}` : braces ? `{ ${name.text} = ${texts.join(' ')} }` : undefined
  const setting = { start: name.range.start, end: last.range.end }
  return { range: { start: stray[0].range.start, end: last.range.end }, written, setting, glued: false }
}
