/** Results of TLS policy tables that the SMTP client refuses. */

import { suggest } from '@mailcfg/knowledge'
import { isBlank, isTemplated, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'
import { isProtocol, protocolWords } from '../../src/tls-protocols.ts'

interface BadPolicy extends Found {
  readonly word: string
  readonly problem: 'level' | 'attribute' | 'no value' | 'twice' | 'not here' | 'value' | 'no match'
  readonly level: string
  readonly nearest: string | undefined
}

const POLICIES = /^(?:smtp|lmtp)_tls_policy_maps$/
const LEVELS = ['none', 'may', 'encrypt', 'fingerprint', 'half-dane', 'dane', 'dane-only', 'verify', 'secure']
const ONCE = [
  'ciphers',
  'protocols',
  'servername',
  'exclude',
  'policy_ttl',
  'policy_type',
  'policy_domain',
  'policy_failure',
]
const ATTRIBUTES = [...ONCE, 'match', 'tafile', 'connection_reuse', 'enable_rpk', 'policy_string', 'mx_host_pattern']
const GRADES = ['high', 'medium', 'low', 'export', 'null']

export const rule = defineRule<'table', BadPolicy>({
  id: 'tls-policy-result',
  summary: 'A row of a TLS policy table is a level with attributes that fit it.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    if (!postfix || !isAskedBy(table, postfix, POLICIES)) return
    for (const { value } of usedRows(table)) {
      if (isTemplated(value.text) || value.text.includes('$')) continue
      for (const { start, end, ...problem } of problemsIn(value.text, postfix)) {
        yield foundIn(table.source, value, start, end, problem)
      }
    }
  },
  describe({ word, problem, level, nearest, source, range }) {
    return {
      what: {
        level: `${word} is no TLS level.`,
        attribute: `${word} is no attribute of a TLS policy.`,
        'no value': `${word} is no attribute with a value.`,
        twice: `${word} is set twice.`,
        'not here': `${word} has no meaning at the level ${level}.`,
        value: `${word} is no value that the attribute takes.`,
        'no match': 'The level fingerprint has no fingerprint to compare with.',
      }[problem],
      why: 'The SMTP client refuses the whole row: mail to the destination stays in the queue with "client TLS configuration problem".',
      help: HELP[problem],
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})

const HELP: Readonly<Record<BadPolicy['problem'], string>> = {
  level: `Levels are ${LEVELS.join(', ')}.`,
  attribute: `Attributes are ${ATTRIBUTES.slice(0, 4).join(', ')}, match, tafile, connection_reuse.`,
  'no value':
    'Write name=value without blanks; several protocols or names are joined by colons, as in protocols=!SSLv3:!TLSv1.',
  twice: 'Join the values by colons in one attribute.',
  'not here': 'match is for verify, secure (names) and fingerprint; tafile for verify and secure.',
  value: `Grades are ${GRADES.slice(0, 2).join(' and ')}, protocols are names such as >=TLSv1.2; connection_reuse is yes or no.`,
  'no match': 'Add match= with the fingerprint, or set smtp_tls_fingerprint_cert_match.',
}

interface Problem {
  readonly word: string
  readonly problem: BadPolicy['problem']
  readonly level: string
  readonly nearest: string | undefined
  readonly start: number
  readonly end: number
}

/** Reads a policy as tls_policy_lookup_one() of src/smtp/smtp_tls_policy.c does, up to the first error. */
function* problemsIn(text: string, postfix: PostfixInstance): Iterable<Problem> {
  const [first, ...rest] = [...text.matchAll(/\{[^}]*\}|[^\s,]+/g)]
  if (first === undefined) return
  const level = first[0].toLowerCase()
  const at = (match: RegExpMatchArray, problem: Problem['problem'], nearest?: string): Problem => {
    const start = match.index ?? 0
    return { word: match[0], problem, level, nearest, start, end: start + match[0].length }
  }
  if (!LEVELS.includes(level)) {
    yield at(first, 'level', suggest(level, LEVELS)[0])
    return
  }
  // Without TLS attributes are passed over with a warning.
  if (level === 'none') return
  const seen = new Set<string>()
  for (const match of rest) {
    const found = problemOf(match[0], level, seen)
    if (found) {
      yield at(match, found.problem, found.nearest)
      return
    }
  }
  const blank = ['smtp_tls_fingerprint_cert_match', 'lmtp_tls_fingerprint_cert_match'].every((name) =>
    isBlank(postfix, name, undefined),
  )
  if (level === 'fingerprint' && !seen.has('match') && blank) yield at(first, 'no match')
}

function problemOf(
  word: string,
  level: string,
  seen: Set<string>,
): { problem: Problem['problem']; nearest?: string } | undefined {
  const [, written, value = ''] = /^\{?\s*([^={}\s]+)\s*=\s*(.*?)\s*\}?$/s.exec(word) ?? []
  if (written === undefined) return { problem: 'no value' }
  const name = written.toLowerCase()
  if (!ATTRIBUTES.includes(name)) {
    const [nearest] = suggest(name, ATTRIBUTES)
    return { problem: 'attribute', ...(nearest && !word.startsWith('{') ? { nearest: `${nearest}=${value}` } : {}) }
  }
  if (seen.has(name) && ONCE.includes(name)) return { problem: 'twice' }
  seen.add(name)
  if (name === 'match' && !['fingerprint', 'verify', 'secure'].includes(level)) return { problem: 'not here' }
  if (name === 'tafile' && !['verify', 'secure'].includes(level)) return { problem: 'not here' }
  if (value === '' && ['match', 'tafile', 'ciphers'].includes(name)) return { problem: 'no value' }
  return takes(name, value) ? undefined : { problem: 'value' }
}

function takes(name: string, value: string): boolean {
  if (name === 'ciphers') return GRADES.includes(value.toLowerCase())
  if (name === 'protocols') return protocolWords(value).every((word) => isProtocol(word.name, word.bound))
  if (name === 'connection_reuse' || name === 'enable_rpk') return /^(?:yes|no)$/i.test(value)
  if (name === 'policy_ttl') return /^\d+$/.test(value)
  return true
}
