/** Option letters behind a command of master.cf that no daemon has. */

import type { Range } from '@mailcfg/core'
import { daemon } from '@mailcfg/knowledge'
import { isStrayOptions, isTemplated, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface UnknownOption extends Found {
  readonly letter: string
  readonly command: string
}

/** What getopt() is told in src/master/*_server.c: letters alone, and letters that take a value. */
const LETTERS = 'cdDlSuvVz'
const WITH_VALUE = 'imnorst'

export const rule = defineRule<'service', UnknownOption>({
  id: 'master-unknown-option',
  summary: 'The daemons of Postfix all have the same option letters; another one stops them.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service) || daemon(service.command.text) === undefined) return
    const bad = firstUnknown(service)
    if (bad) yield { source, ...bad, command: service.command.text }
  },
  describe({ letter, command }) {
    return {
      what: `${command} has no option -${letter}.`,
      why: `${command} stops with a fatal error each time it is started for this service. postconf and master say nothing.`,
      help:
        letter === 'O' || letter === '-'
          ? 'Settings are written -o name=value.'
          : 'The options to write are -o, -v and -D.',
    }
  },
})

/** The first letter that getopt() refuses; it stops reading at the first word that is no option. */
function firstUnknown(service: Service): Pick<UnknownOption, 'letter' | 'range'> | undefined {
  let isValue = false
  for (const { text, range } of optionWords(service)) {
    if (isValue) {
      isValue = false
      continue
    }
    if (!/^-./.test(text) || text === '--' || isTemplated(text)) return undefined
    const at = text.slice(1).search(new RegExp(`[^${LETTERS}]`)) + 1
    if (at === 0) continue
    const letter = text.charAt(at)
    const start = range.start + at
    if (!WITH_VALUE.includes(letter)) return { letter, range: text.length === 2 ? range : { start, end: start + 1 } }
    isValue = letter !== 'o' && at === text.length - 1
  }
  return undefined
}

/** The words behind the command in file order; of a setting, the option in front of it. */
function optionWords(service: Service): { text: string; range: Range }[] {
  const words = service.arguments.map(({ value, range, form }) => ({ text: form === 'plain' ? value.text : '', range }))
  return [...words, ...service.overrides.map(({ option }) => option)].sort((a, b) => a.range.start - b.range.start)
}
