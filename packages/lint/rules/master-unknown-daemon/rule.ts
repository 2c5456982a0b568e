/** Commands of master.cf that are no program of Postfix. */

import { daemon, daemons, suggest } from '@mailcfg/knowledge'
import { isStrayOptions, isTemplated } from '@mailcfg/model'
import { LOOK_ALIKES } from '../../src/look-alikes.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownDaemon extends Found {
  readonly name: string
  readonly nearest: string | undefined
}

/** The queue manager under its name of Postfix 1.1, which still works and makes it complain. */
const OLD_QMGR = 'nqmgr'

export const rule = defineRule<'service', UnknownDaemon>({
  id: 'master-unknown-daemon',
  summary: 'The command of a service is a program in the daemon directory of Postfix.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { text: name, range } = service.command
    if (isStrayOptions(service) || daemon(name) || !/^[\w./+-]+$/.test(name)) return
    if (daemon(service.maxproc.text) || isTemplated(name) || new RegExp(LOOK_ALIKES.source).test(name)) return
    if (name === '-') return
    if (name === OLD_QMGR) {
      yield { source, range, name, nearest: 'qmgr' }
      return
    }
    const near = suggest(name.slice(name.lastIndexOf('/') + 1), programs())[0]
    const base = name.slice(name.lastIndexOf('/') + 1)
    yield { source, range, name, nearest: daemon(base) ? base : near }
  },
  describe({ source, range, name, nearest }) {
    const why =
      'master starts programs from daemon_directory only. Where this one is missing, the service throttles and mail for it waits.'
    if (name === OLD_QMGR) {
      return {
        what: 'nqmgr is the old name of qmgr.',
        why: 'The queue manager still starts under it, but says at each start that the name will be removed.',
        severity: 'warning',
        impact: 'upgrade',
        fixes: [replaceFix('Write qmgr', 'safe', source, range, 'qmgr')],
      }
    }
    if (nearest) {
      return {
        what: `Postfix has no daemon ${name}; ${nearest} may be meant.`,
        why,
        fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)],
      }
    }
    return {
      what: `${name} is no daemon of Postfix.`,
      why,
      severity: name.startsWith('/') ? 'error' : 'info',
      help: 'To run a program of another package, use spawn (a server) or pipe (a delivery) with argv=.',
    }
  },
})

function programs(): string[] {
  return daemons().map(({ program }) => program)
}
