/** Arguments of check_policy_service that smtpd cannot read. */

import { type NameValue, readNumber, readTime } from '@mailcfg/grammars'
import { restriction, suggest } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { placeInArgument } from '../../src/argument-places.ts'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

type Fault = 'empty' | 'endpoint' | 'equals' | 'name' | 'value'

interface BadService extends Found {
  readonly text: string
  readonly fault: Fault
}

export const rule = defineRule<'postfix', BadService>({
  id: 'policy-service-invalid',
  summary: 'A policy service is named as inet:host:port or unix:path, its options as name=value.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item } of itemsOf(postfix)) {
      const fault = item.name === 'check_policy_service' ? faultOf(item) : undefined
      const place = fault && placeInArgument(item, fault.start, fault.end)
      if (place) yield { ...place, text: fault.text, fault: fault.fault }
    }
  },
  describe({ text, fault }) {
    const nearest = fault === 'name' ? suggest(text.toLowerCase(), options())[0] : undefined
    return {
      what: {
        empty: 'The policy service is empty.',
        endpoint: `"${text}" names no policy server.`,
        equals: `"${text}" is no option of a policy service: = is missing.`,
        name: `A policy service has no option ${text}.`,
        value: `"${text}" is no value for this option.`,
      }[fault],
      why: 'smtpd stops with a fatal error each time it is started, so nobody can connect.',
      help:
        fault === 'empty' || fault === 'endpoint'
          ? 'Write inet:host:port or unix:path, such as unix:private/policy.'
          : fault === 'equals'
            ? 'Write name=value without blanks, or { name = value }.'
            : nearest
              ? `${nearest} may be meant; case counts.`
              : fault === 'value'
                ? 'Write a time such as 10s for timeout, max_idle, max_ttl and retry_delay, a number for the limits.'
                : `Write one of ${options().join(', ')}.`,
    }
  },
})

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fault: Fault
}

/** The first thing that policy_client_register() or attr_clnt_create() refuses; the latter before any mail comes. */
function faultOf({ argument }: FlatRestriction): Place | undefined {
  if (argument === undefined) return undefined
  const { endpoint, attributes, start, end, text } = argument
  const at = (range: { start: number; end: number }) => text.slice(range.start - start, range.end - start)
  if (endpoint === undefined) return { start, end, text, fault: 'empty' }
  if (!/^(?:inet|unix|local):./.test(at(endpoint))) return { ...endpoint, text: at(endpoint), fault: 'endpoint' }
  for (const attribute of attributes) {
    const { nameRange, name, valueRange, value, problem } = attribute
    if (problem) return { ...nameRange, text: name, fault: 'equals' }
    if (!options().includes(name)) return { ...nameRange, text: name, fault: 'name' }
    if (valueRange && !isValue(attribute)) return { ...valueRange, text: value, fault: 'value' }
  }
  return undefined
}

function options(): readonly string[] {
  return restriction('check_policy_service')?.longFormAttributes ?? []
}

function isValue({ name, value }: NameValue): boolean {
  if (name === 'default_action') return value !== ''
  if (name === 'policy_context') return true
  const min = name === 'request_limit' ? 0n : 1n
  const read = name.endsWith('_limit') ? readNumber(value, 'int', {}) : readTime(value, 's', {})
  return read.problems.length === 0 && read.value !== undefined && BigInt(read.value) >= min
}
