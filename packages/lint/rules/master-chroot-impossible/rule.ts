/** Daemons that cannot do their work in a chroot, with a chroot column of y. */

import { daemon } from '@mailcfg/knowledge'
import { isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Impossible extends Found {
  readonly command: string
  readonly never: boolean
}

/** They would start, but look for files and sockets that are outside. */
const SHOULD_NOT: readonly string[] = ['proxymap', 'postlogd']

export const rule = defineRule<'service', Impossible>({
  id: 'master-chroot-impossible',
  summary: 'Daemons that run commands or deliver to users cannot run chrooted.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { chroot, command } = service
    if (isStrayOptions(service) || chroot.text !== 'y') return
    const never = daemon(command.text)?.chrootMustBe === 'n'
    if (never || SHOULD_NOT.includes(command.text)) {
      yield { source, range: chroot.range, command: command.text, never }
    }
  },
  describe({ source, range, command, never }) {
    return {
      what: never ? `${command} cannot run chrooted.` : `${command} should not run chrooted.`,
      why: never
        ? 'Inside the queue directory there are neither the commands it starts nor the homes it delivers to; mail for it is deferred. postconf says nothing.'
        : 'Its purpose is to reach files and sockets that chrooted daemons cannot see.',
      ...(never ? {} : { severity: 'warning' as const }),
      fixes: [replaceFix('Write n', 'safe', source, range, 'n')],
    }
  },
})
