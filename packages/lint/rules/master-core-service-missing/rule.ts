/** Services without which Postfix cannot move mail, and which master.cf does not have. */

import { isWholeMaster, type PostfixInstance, realServices } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingServices extends Found {
  readonly names: readonly string[]
}

export const rule = defineRule<'postfix', MissingServices>({
  id: 'master-core-service-missing',
  summary: 'Postfix needs its own services, such as cleanup, qmgr and rewrite, in master.cf.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const first = realServices(postfix)[0]
    if (!postfix.master || !first || !isWholeMaster(postfix)) return
    const names = missing(postfix)
    if (names.length > 0) yield { source: postfix.master.source, range: first.service.range, names }
  },
  describe({ names }) {
    const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
    return {
      what: `This master.cf has no service ${list}.`,
      why: 'Other parts of Postfix connect to it by name and wait for ever: mail is not accepted, or stays in the queue.',
      help: 'Take the lines over from the master.cf that your package ships.',
    }
  },
})

/** The shipped names, and the parameters that may give them another one. */
const CORE: readonly (readonly [name: string, parameter: string])[] = [
  ['cleanup', 'cleanup_service_name'],
  ['qmgr', 'queue_service_name'],
  ['rewrite', 'rewrite_service_name'],
  ['bounce', 'bounce_service_name'],
  ['defer', 'defer_service_name'],
  ['trace', 'trace_service_name'],
  ['error', 'error_service_name'],
]

function missing(postfix: PostfixInstance): string[] {
  const present = new Set(realServices(postfix).map(({ service }) => service.text))
  const known = CORE.filter(([name, parameter]) => {
    const { text, known, setting } = postfix.value(parameter)
    return !present.has(name) && !(setting && (!known || present.has(text)))
  })
  return known.map(([name]) => name)
}
