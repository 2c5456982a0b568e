/** The address of a milter in a form that Postfix does not read. */

import { parseList } from '@mailcfg/grammars'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface BadEndpoint extends Found {
  readonly text: string
  readonly meant: string | undefined
}

export const rule = defineRule<'parameter', BadEndpoint>({
  id: 'milter-endpoint-format',
  summary: 'The address of a milter is neither inet:host:port nor unix:path.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_milters', 'non_smtpd_milters'] },
  *check({ source, value }) {
    if (isTemplated(value.text)) return
    for (const item of parseList(value.text, { braces: true }).items) {
      const [, blank = '', text = item.text] = item.braced ? (/^\{(\s*)([^\s,}]+)/.exec(item.text) ?? []) : []
      const start = item.start + (item.braced ? 1 + blank.length : 0)
      if (/[$#]/.test(text) || isEndpoint(text)) continue
      yield foundIn(source, value, start, start + text.length, { text, meant: meantBy(text) })
    }
  },
  describe({ text, meant, source, range }) {
    return {
      what: `${text} is no address of a milter.`,
      why: 'Postfix cannot reach the milter: by default it answers 451 to all mail ("milter_default_action = tempfail").',
      help: 'Write inet:host:port or unix:path; a relative path counts from the queue directory.',
      fixes: meant ? [replaceFix(`Write ${meant}`, 'review', source, range, meant)] : [],
    }
  },
})

function isEndpoint(text: string): boolean {
  return text.toLowerCase() === 'none'
    ? false
    : /^(?:inet:(?:\[[^\]]+\]|[^@:\s]*):[\w-]+|(?:unix|local):.+)$/.test(text)
}

/** `port@host` is how the milters themselves write it. */
function meantBy(text: string): string | undefined {
  const [, port, host] = /^(?:inet6?:)?(\d+)@(.+)$/i.exec(text) ?? []
  if (port !== undefined) return `inet:${host?.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`
  if (/^(?:\[[^\]]+\]|[\w.-]+):\d+$/.test(text) && !/^(?:inet|unix):/i.test(text)) return `inet:${text}`
  if (/^inet:\d+$/.test(text)) return `inet:localhost:${text.slice(5)}`
  return text.startsWith('/') ? `unix:${text}` : undefined
}
