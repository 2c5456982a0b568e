/** proxymap(8) under a name that it refuses. */

import { isTemplated, type PostfixInstance, realServices } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Misnamed extends Found {
  readonly name: string
}

export const rule = defineRule<'postfix', Misnamed>({
  id: 'proxymap-service-name',
  summary: 'The program proxymap serves tables under its own two names only.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const names = allowed(postfix)
    if (!postfix.master || !names) return
    for (const { service, command } of realServices(postfix)) {
      if (command.text !== 'proxymap' || names.includes(service.text) || isTemplated(service.text)) continue
      yield { source: postfix.master.source, range: service.range, name: service.text }
    }
  },
  describe({ name }) {
    return {
      what: `proxymap does not run as ${name}.`,
      why: 'It stops with a fatal error each time somebody asks it, and what was to be looked up there waits.',
      help: 'Call the service proxymap, or proxywrite for tables that are written.',
    }
  },
})

/** The names of both kinds; those that main.cf sets count from 3.9 on. `undefined` when they are not known. */
function allowed(postfix: PostfixInstance): string[] | undefined {
  const set = ['proxymap_service_name', 'proxywrite_service_name'].map((name) => postfix.value(name))
  if (set.some(({ known, setting }) => setting && !known)) return undefined
  return ['proxymap', 'proxywrite', ...set.map(({ text }) => text.trim())]
}
