/** Entries of known_tcp_ports that Postfix passes over. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface BadEntry extends Found {
  readonly fault: string
}

export const rule = defineRule<'parameter', BadEntry>({
  id: 'known-tcp-ports-format',
  summary: 'The entries of known_tcp_ports are names and a port number, with = between them.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['known_tcp_ports'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (!value?.literal) return
    for (const { 0: entry, index } of setting.value.text.matchAll(/[^,]+/g)) {
      const fault = faultOf(entry)
      const start = index + entry.length - entry.trimStart().length
      if (fault) yield foundIn(setting.source, setting.value, start, index + entry.trimEnd().length, { fault })
    }
  },
  describe({ source, range, fault }) {
    return {
      what: `"${source.slice(range)}" ${fault}.`,
      why: 'Postfix warns and goes on without the entry, so the port is looked up in /etc/services, or not found at all.',
      help: 'Write entries such as submission = 587, smtps = submissions = 465, with commas between them.',
    }
  },
})

/** What config_known_tcp_ports() says of an entry; `undefined` for one that it takes. */
function faultOf(entry: string): string | undefined {
  if (entry.trim() === '') return undefined
  const parts = entry.split('=').map((part) => part.trim())
  const port = parts.pop() ?? ''
  if (parts.length === 0) return 'has no "="'
  if (!/^\d+$/.test(port)) return port === '' ? 'has no port' : `ends in "${port}", which is no port number`
  const name = parts.find((part) => !/^\S+$/.test(part) || /^\d+$/.test(part))
  return name === undefined ? undefined : name === '' ? 'has no name' : `has "${name}" for a name`
}
